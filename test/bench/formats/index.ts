/** `npm run bench:formats [-- speed | documents | applicant-system …]`: speed where nothing is said. */

const BENCHES: Record<string, () => Promise<unknown>> = {
  speed: () => import('./speed'),
  documents: () => import('./documents'),
  'applicant-system': () => import('./applicant-system'),
};

// The bench finds its own arguments where a program of its own would have them.
const [name = 'speed'] = process.argv.splice(2, 1);
const bench = BENCHES[name];
if (bench) await bench();
else {
  process.exitCode = 2;
  console.error(`No bench “${name}”: one of ${Object.keys(BENCHES).join(', ')}.`);
}

export {};

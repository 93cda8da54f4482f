import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../data/messages/failure';
import { textOf } from '../../../data/messages/text-of';
import { ownManifest } from '../../../data/share/package/own-manifest.ts';
import { packageOf } from '../../../data/share/package/package.ts';
import { manifestFor } from '../../../data/share/package/targets.ts';
import { selected } from '../../../data/share/selection.ts';
import { loadAsset } from '../../../entrypoints/cli/assets.ts';
import { iconPng } from '../../../entrypoints/cli/icons.ts';
import { CHROME, FIREFOX } from './manifests.ts';
import { PERSON } from './person.ts';

const named = (name: string) => ownManifest(FIREFOX, { basics: { name } }, 'a1');

/** A build in memory. */
function build(resume: string) {
  const files = [
    'background.js',
    'icon/16.png',
    'icon/48.png',
    'package-files.json',
    'resume.json',
  ];
  const list = { files, manifests: { chrome: CHROME, firefox: FIREFOX } };
  return async (path: string) => {
    if (path.startsWith('fonts/')) return loadAsset(path);
    const content = { 'package-files.json': JSON.stringify(list), 'resume.json': resume }[path];
    return new TextEncoder().encode(content ?? path);
  };
}
const packed = async (resume = PERSON, bundled = '{"basics":{"name":"The sender"}}') =>
  packageOf('firefox', selected(resume, new Map()), build(bundled), async (icon) => iconPng(icon));

describe('a package', () => {
  test('has the receiver’s résumé, name and icons, and nothing of the sender’s', async () => {
    const files = unzipSync(await packed());
    const text = (name: string) => new TextDecoder().decode(files[name]);
    expect(Object.keys(files)).toEqual(
      ['README.txt', 'background.js', 'icon/16.png', 'icon/48.png', 'manifest.json'].concat(
        'package-files.json',
        'resume.json',
      ),
    );
    expect(JSON.parse(text('resume.json'))).toEqual({
      ...selected(PERSON, new Map()),
      'x-handed-on': true,
    });
    expect(JSON.parse(text('manifest.json')).name).toBe('Ada Lovelace – Résumé Card');
    expect(text('README.txt')).toContain('about:debugging');
    expect(
      Buffer.from(files['icon/48.png'] ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    const everything = Object.keys(files).map(text).join('\n');
    for (const left of ['The sender', 'eptback', '0991', 'St James', 'ada-face']) {
      expect(everything).not.toContain(left);
    }
  });

  test('has the same bytes each time, and another add-on id for another résumé', async () => {
    const zip = await packed();
    expect(Buffer.from(await packed()).equals(zip)).toBe(true);
    const other = await packed({ basics: { name: 'Ada Lovelace', label: 'Countess' } });
    const id = (bytes: Uint8Array) =>
      /resume-card-\w{16}@/.exec(new TextDecoder().decode(unzipSync(bytes)['manifest.json']))?.[0];
    expect(id(other)).toMatch(/^resume-card-/);
    expect(id(other)).not.toBe(id(zip));
  });

  test('can be packed again: its list of files is the build’s', async () => {
    const load = build('{}');
    const files = unzipSync(await packed());
    expect(files['package-files.json']).toEqual(await load('package-files.json'));
  });

  test('of a build without a list of files is refused with what is missing', async () => {
    const load = async () => new TextEncoder().encode('{"files":[]}');
    const made = packageOf('chrome', {}, load, async () => new Uint8Array());
    const why = await made.then(() => '', messageOf);
    expect(textOf(why)).toMatch(
      /package-files\.json .* cannot be read: manifests: expected an object/,
    );
  });
});

describe('a manifest', () => {
  test('goes from one browser to the other and back', () => {
    expect(FIREFOX).toMatchObject({
      background: { scripts: ['background.js'] },
      sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
      permissions: ['activeTab', 'storage', 'menus'],
      commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+R' } } },
    });
    expect(FIREFOX).not.toHaveProperty('side_panel');
    expect(manifestFor('chrome', FIREFOX, '142.0')).toEqual(CHROME);
  });

  test.each([
    ['nobody', '', '__MSG_name__'],
    ['blanks', ' \u0000 ', '__MSG_name__'],
    ['a name like a key of the texts', '__MSG_name__', 'name__ – Résumé Card'],
    ['Arabic', 'آدا لوفلايس', 'آدا لوفلايس – Résumé Card'],
    ['Chinese', '爱达', '爱达 – Résumé Card'],
    ['lines', 'Ada\nLovelace', 'Ada Lovelace – Résumé Card'],
  ])('is named for %s', (_, name, title) => {
    expect(named(name).name).toBe(title);
  });

  test.each(['A'.repeat(500), '👩‍👩‍👧‍👦'.repeat(60), 'Ａ'.repeat(75)])(
    'keeps within Chrome’s limits, between letters: %s',
    (name) => {
      const { name: title, short_name, description } = named(name);
      expect(title.length).toBeLessThanOrEqual(75);
      expect(String(short_name).length).toBeLessThanOrEqual(12);
      expect(String(description).length).toBeLessThanOrEqual(132);
      expect(`${title}${short_name}${description}`.isWellFormed()).toBe(true);
    },
  );
});

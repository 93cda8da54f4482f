/** The page script of the bench as one plain script. */
export function bundlePage(): Promise<string>;

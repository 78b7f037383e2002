/** The endings of files that a selection can be saved as. */
export type JoinedEnding = 'bib' | 'ris' | 'csl.json';

/**
 * The files of single papers as one file, byte for byte what the site writes for a list of
 * these papers. (`bibliographies` says the same of papers; a browser has only their files.)
 */
export const joinFiles: Readonly<Record<JoinedEnding, (files: readonly string[]) => string>> = {
  bib: (files) => files.join('\n'),
  ris: (files) => files.join('\r\n'),
  'csl.json': (files) =>
    `${JSON.stringify(
      files.flatMap((file) => JSON.parse(file) as unknown[]),
      null,
      1,
    )}\n`,
};

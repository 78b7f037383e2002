/** What a list says of itself, as far as it is cited by it. */
interface CitedList {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  readonly repository?: string;
}

/** The title under which the list as a whole is cited. */
export const listTitle = ({ name, tagline }: Pick<CitedList, 'name' | 'tagline'>): string =>
  `${name}: ${tagline}`;

/**
 * CITATION.cff, which tells others how the list as a whole is cited
 * (https://citation-file-format.github.io), its papers apart.
 */
export function citationFile(list: CitedList): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  return [
    '# Made from src/site.ts by npm run tables.',
    'cff-version: 1.2.0',
    'message: To cite this list as a whole, use these facts. To cite a paper, use the citation on its page.',
    'type: dataset',
    `title: ${quoted(listTitle(list))}`,
    `abstract: ${quoted(list.description)}`,
    'authors:',
    `  - name: ${quoted(list.name)}`,
    'license: [MIT, CC-BY-4.0]',
    ...(list.repository ? [`repository-code: ${quoted(list.repository)}`] : []),
    '',
  ].join('\n');
}

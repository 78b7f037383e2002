import type { Paper } from '../library/types.ts';
import { apiUrl } from './addresses.ts';
import type { Listed } from './files.ts';
import { relationsOf } from './list-records.ts';

/** A command that asks the data something, and what it prints. */
export interface Example {
  readonly says: string;
  readonly command: string;
  /** The lines that it prints. */
  readonly prints: readonly string[];
}

/** The paper that examples are about: one with an arXiv id, and a note where there is such a one. */
export function examplePaper(papers: readonly Paper[]): Paper | undefined {
  const onArxiv = papers.filter(({ identifiers }) => identifiers.arxiv);
  return onArxiv.find(({ note }) => note) ?? onArxiv[0];
}

/** Questions that the files answer by themselves. */
export function examples({ library, at }: Listed): Example[] {
  const { papers } = library;
  const paper = examplePaper(papers);
  if (!paper) return [];
  const topic = paper.topics[0]!;
  const ask = (file: string, filter: string) =>
    `curl -s ${apiUrl(file, at)} |\n  jq -r '${filter}'`;
  return [
    {
      says: 'Which paper has this arXiv id?',
      command: ask(
        'identifiers.json',
        `.byIdentifier["${paper.identifiers.arxiv!.toLowerCase()}"]`,
      ),
      prints: [paper.key],
    },
    {
      says: `Which papers are on the topic “${topic.title}”?`,
      command: ask('papers.json', `.papers[] | select(.topics | index("${topic.id}")) | .title`),
      prints: papers.filter((each) => each.topics.includes(topic)).map(({ title }) => title.plain),
    },
    {
      says: 'What did a paper find?',
      command: ask(`papers/${paper.key}.json`, '.note.findings[]?.claim'),
      prints: paper.note?.findings.map(({ claim }) => claim) ?? [],
    },
    {
      says: 'How do papers build on each other, as a table?',
      command: ask('relations.json', '.relations[] | [.from, .kind, .to] | @tsv'),
      prints: relationsOf(library).relations.map(({ from, kind, to }) =>
        [from, kind, to].join('\t'),
      ),
    },
  ];
}

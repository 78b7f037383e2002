/** A right way to write each field, by its name or by its whole place where names meet. */
export const fieldExamples: Record<string, string> = {
  title: 'title: "Scaling Laws for Neural Machine Translation"',
  publishedTitle: 'publishedTitle: "Scaling Laws for Neural Machine Translation"',
  capitals: 'capitals: [SpecTr]',
  authors: 'authors: ["Moslem, Yasmin", "Way, Andy"]',
  arxivAuthors: 'arxivAuthors: ["Moslem, Yasmin", "Way, Andy"]',
  submitted: 'submitted: 2023-10-23',
  added: 'added: 2026-11-23',
  date: 'date: 2026-11-23',
  venue: 'venue: { kind: preprint, server: arXiv, year: 2023 }',
  'venue.kind': 'kind: conference',
  name: 'name: Advances in Neural Information Processing Systems',
  short: 'short: NeurIPS 2023',
  year: 'year: 2023',
  series: 'series: NeurIPS',
  collection: 'collection: Lecture Notes in Computer Science',
  publisher: 'publisher: Association for Computational Linguistics',
  institution: 'institution: Dublin City University',
  server: 'server: arXiv',
  volume: 'volume: "36"',
  issue: 'issue: "7"',
  pages: 'pages: 30222-30242',
  number: 'number: "12"',
  identifiers: 'identifiers: { arxiv: "2310.15141" }',
  arxiv: 'arxiv: "2310.15141"',
  category: 'category: cs.CL',
  doi: 'doi: 10.18653/v1/2023.emnlp-main.91',
  acl: 'acl: 2023.emnlp-main.91',
  openreview: 'openreview: "SdYHLTCC5J"',
  links: 'links: { code: [https://github.com/owner/name] }',
  html: 'html: https://example.org/paper',
  code: 'code: [https://github.com/owner/name]',
  data: 'data: [https://huggingface.co/datasets/owner/name]',
  models: 'models: [https://huggingface.co/owner/name]',
  project: 'project: [https://example.org/]',
  topics: 'topics: [scaling-laws]',
  position: 'position: 64',
  changes: 'changes: [{ date: 2027-02-01, kind: published, text: One sentence. }]',
  'changes.kind': 'kind: published',
  text: 'text: One sentence.',
  remark: 'remark: One sentence for readers.',
  withdrawn: 'withdrawn: { date: 2025-02-24, by: first author }',
  by: 'by: first author',
  unsure: 'unsure: [submitted]',
  abstract: 'abstract: |\n  The authors’ text, each line two blanks further in.',
  kind: 'kind: method',
  level: 'level: advanced',
  aliases: 'aliases: [speculative sampling]',
  summary: 'summary: One plain sentence that says what the reader finds.',
  findings:
    'findings:\n  - id: speed\n    claim: One sentence of your own.\n    quote: words that stand in the abstract',
  id: 'id: speed',
  claim: 'claim: One sentence of your own.',
  quote: 'quote: words that stand in the abstract',
  implied: 'implied:\n  - { number: 3, why: The abstract lists that many. }',
  'implied.number': 'number: 3',
  relations:
    'relations:\n  - { kind: extends, paper: sun2023spectr, why: One sentence that says why. }',
  'relations.kind': 'kind: extends',
  paper: 'paper: sun2023spectr',
  why: 'why: One sentence that says why.',
  steps: 'steps:\n  - { paper: sun2023spectr, why: One sentence that says why. }',
  order: 'order: 3',
  definition: 'definition: One sentence that says what the term means.',
};

/** Leads to a right way to write a field: "Add it, as in: year: 2023". */
export function asIn(lead: string, path: readonly (string | number)[]): string | undefined {
  const names = path.filter((step) => typeof step === 'string');
  const example = fieldExamples[names.join('.')] ?? fieldExamples[names.at(-1) ?? ''];
  if (example === undefined) return undefined;
  return example.includes('\n')
    ? `${lead}:\n  ${example.replaceAll('\n', '\n  ')}`
    : `${lead}: ${example}`;
}

/**
 * Every kind of problem, by its permanent name, with what it means in a line. The
 * names are anchors in CONTRIBUTING.md and stay when a message is reworded.
 */
export const problemKinds = {
  'stray-file': 'A file or folder in the content folder that is no entry.',
  'file-name': 'A file name that cannot be the name of an entry.',
  'front-matter': 'An entry without its front matter between two lines of three hyphens.',
  'yaml-syntax': 'Front matter that cannot be read as YAML.',
  'lost-text': 'A value whose end YAML takes for a comment, because a "#" stands in it.',
  'curly-quotes': 'A value between curly quotes, which YAML takes for a part of it.',
  'body-syntax': 'Text under the front matter that cannot be read as MDX.',
  element: 'An element in a text that entries do not have, or one with attributes.',
  'unknown-field': 'A field that entries of this kind do not have.',
  'missing-field': 'A field that every entry of this kind must have.',
  'wrong-value': 'A field whose value cannot be right.',
  'unquoted-identifier': 'An identifier without quotes, which YAML reads as a number.',
  'math-syntax': 'Math between dollars that cannot be shown.',
  'unknown-topic': 'A topic that has no file.',
  'unknown-paper': 'A paper that is not on the list.',
  'unknown-finding': 'A finding that the paper it is named of does not have.',
  'dead-link': 'A link to a page that this site does not have.',
  'repeated-value': 'The same value twice in one list.',
  'duplicate-identifier': 'An arXiv id or DOI that another paper has too.',
  'duplicate-title': 'A title that another paper has too.',
  'duplicate-term': 'A title or other word of a term that another term has too.',
  'lost-address':
    'An address once published that has neither an entry nor a line in redirects.yaml.',
  'bad-redirect': 'A line of redirects.yaml that can lead nobody anywhere.',
  'bad-address': 'A line of addresses.txt that is no address.',
  'half-note': 'A note with a part missing.',
  'missing-section': 'A heading of a note that is missing, misspelt, out of place or without text.',
  'note-length': 'A note whose text is shorter than 150 words or longer than 300.',
  'finding-count': 'A note with fewer than three findings or more than six.',
  'quote-not-in-abstract': 'A quote that does not stand in the abstract.',
  'stray-number': 'A number that neither the abstract nor a fact of the paper prints.',
  'unused-number': 'A number under "implied" that needs no excuse.',
  'repeats-abstract': 'More than 12 words in a row of the abstract, outside quotation marks.',
  'long-sentence': 'A sentence of more than 28 words in a summary, a claim or a reason.',
  'self-relation': 'A relation of a paper with itself.',
  'repeated-relation': 'A relation that is stated twice.',
  'reading-cycle': 'Papers that are each to be read before the other.',
} as const;

export type ProblemKind = keyof typeof problemKinds;

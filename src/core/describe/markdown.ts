import { removalSentence } from '../library/former.ts';
import type { Paper, RemovedPaper } from '../library/types.ts';
import { markdownOf, plainMarkdown } from '../text/markdown.ts';
import { fullName } from '../text/names.ts';
import type { Addresses } from './addresses.ts';
import { ourLicence } from './licence.ts';
import { markdownFacts, markdownLink } from './markdown-facts.ts';
import { citedRecord } from './record.ts';

/**
 * The page of a paper as Markdown: all that it says, for those who read text alone.
 *
 * @param removal says when and why, where the paper is no longer on the list
 */
export function paperMarkdown(paper: Paper, at: Addresses, removal?: RemovedPaper): string {
  const { note, citedTitle, title, withdrawn, abstract } = paper;
  const parts = [
    `# ${markdownOf(title.source)}${withdrawn ? ' (withdrawn)' : ''}`,
    citedTitle !== title && `Published as *${markdownOf(citedTitle.source)}*`,
    paper.authors.map((name) => markdownOf(fullName(name))).join(', '),
    removal && `**${removalSentence(removal)}** ${markdownOf(removal.reason)}`,
    withdrawn && `**${withdrawn.sentence}**`,
    markdownFacts(paper, at),
    note && `## In one sentence\n\n${markdownOf(note.summary)}`,
    note && `## Findings\n\n${findings(note.findings)}`,
    abstract.length > 0 &&
      `## Abstract\n\n${abstract.map(({ source }) => markdownOf(source)).join('\n\n')}`,
    note && body(paper, note.body, at),
    paper.relations.length > 0 && `## What to read next\n\n${relations(paper, at)}`,
    `## How to cite\n\n${citation(paper, at)}`,
    `## Licence\n\n${licence(paper)}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

type Findings = NonNullable<Paper['note']>['findings'];

/** Each claim with the words of the abstract that it rests on. */
const findings = (all: Findings) =>
  all
    .map(
      ({ claim, quote }, n) =>
        `${n + 1}. ${markdownOf(claim)}\n\n   > ${markdownOf(quote.source.replace(/\s+/g, ' ').trim())}`,
    )
    .join('\n\n');

/** The text of a paper's note as it is written, with whole links. */
export function noteMarkdown(key: string, text: string, { urls, absolute }: Addresses): string {
  const page = absolute(urls.paper(key));
  return plainMarkdown(text, (link) => new URL(urls.written(link), page).href);
}

const body = (paper: Paper, text: string, at: Addresses) =>
  `## Note\n\nThese notes are our own words, written from the abstract alone, not from the whole paper.\n\n${noteMarkdown(paper.key, text, at)}`;

const relations = (paper: Paper, { urls, absolute }: Addresses) =>
  paper.relations
    .map(({ paper: other, label, why }) => {
      const link = markdownLink(other.title.source, absolute(urls.paper(other.key)));
      return `- ${label} ${link}: ${markdownOf(why)}`;
    })
    .join('\n');

function citation(paper: Paper, { urls, absolute }: Addresses): string {
  const landing = citedRecord(paper).csl.URL;
  const files = [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'csl.json'],
  ].map(([name, ending]) => markdownLink(name!, absolute(urls.paperFile(paper.key, ending!))));
  return [landing && `The version cited: <${landing}>.`, `As a file: ${files.join(', ')}.`]
    .filter(Boolean)
    .join(' ');
}

/** Under what each part stands. */
function licence({ note, abstract }: Paper): string {
  const ours = `under ${markdownLink(ourLicence.name, ourLicence.url)}`;
  const parts = note
    ? [
        `The sentence, the claims, the note and the reasons are our own text, ${ours}.`,
        'The abstract and the quotes from it are their authors’ words.',
      ]
    : [
        `What is our own text stands ${ours}.`,
        ...(abstract.length ? ['The abstract is its authors’ words.'] : []),
      ];
  const paper = 'The paper itself stands under the licence of its authors and publisher.';
  return [...parts, paper].join(' ');
}

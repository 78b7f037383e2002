import { cslJson, type CslJson } from '#core/cite/csl.ts';
import type { Paper } from '#core/library/types.ts';
import { sentenceCase } from '#core/text/titles.ts';
import CSL from 'citeproc';
import apa from './csl/apa.csl?raw';
import acl from './csl/association-for-computational-linguistics.csl?raw';
import chicago from './csl/chicago-author-date.csl?raw';
import ieee from './csl/ieee.csl?raw';
import english from './csl/locales-en-US.xml?raw';
import mla from './csl/modern-language-association.csl?raw';

/** A paper as a style prints it in a list of references: one line, its italics as HTML. */
export interface FormattedCitation {
  readonly style: string;
  readonly html: string;
}

/** The styles, each with the case in which it expects titles: a processor makes none small. */
const styles = [
  { style: 'APA', source: apa, titles: 'sentence' },
  { style: 'MLA', source: mla, titles: 'title' },
  { style: 'Chicago', source: chicago, titles: 'title' },
  { style: 'IEEE', source: ieee, titles: 'sentence' },
  { style: 'ACL', source: acl, titles: 'sentence' },
] as const;

type Style = (typeof styles)[number];

/** What the engines are asked to print: one item at a time, so that no two are told apart. */
let current: CslJson;
const sys = { retrieveLocale: () => english, retrieveItem: () => current };

/** One engine for each style, for all papers: making one takes longer than using it. */
const engines = new Map(styles.map(({ style, source }) => [style, new CSL.Engine(sys, source)]));

/** The paper in each style, by the processor and the styles that reference managers use. */
export const formattedCitations = (paper: Paper): FormattedCitation[] =>
  styles.map((each) => ({ style: each.style, html: print(each, itemFor(each, paper)) }));

function print({ style }: Style, item: CslJson): string {
  const engine = engines.get(style)!;
  current = item;
  engine.updateItems([]); // an engine that knows an id does not ask for its item again
  engine.updateItems([item.id]);
  return engine
    .makeBibliography()[1]
    .join('')
    .replace(/<div class="csl-left-margin">.*?<\/div>/, '') // the number in a list
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/([?!]),(?=”)/g, '$1')
    .trim();
}

/** What a style is given: the item as it is exported, but for what the style cannot know. */
function itemFor({ style, titles }: Style, paper: Paper): CslJson {
  const item = cslJson(paper);
  const title = titles === 'sentence' ? sentenceCase(paper.citedTitle.runs) : item.title;
  return {
    ...item,
    title: asItIs(title) + (item.note ? ' <span class="nocase">(withdrawn)</span>' : ''),
    // The proceedings name the meeting; APA would print it once more.
    'event-title': undefined,
    // The style of the ACL prints nothing of a preprint but this, as its template does.
    note: style === 'ACL' && item.type === 'article' ? preprint(item) : undefined,
  };
}

/** Names that begin small and hold a digit, as "o1", stay small in title case. */
const asItIs = (title: string) =>
  title.replace(/(?<![\p{L}\d])\p{Ll}+\d[\p{L}\d]*/gu, '<span class="nocase">$&</span>');

const preprint = ({ number, publisher }: CslJson) => `<i>Preprint</i>, ${number ?? publisher}`;

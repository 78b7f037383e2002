import type { CslItem } from './csl-item.ts';
import { writeName } from '../text/names.ts';
import { readAtomEntries } from './atom-entries.ts';
import { isDoubtful, splitName } from './byline.ts';
import { cleanLine, cleanText, longestText } from './clean-text.ts';
import { fromTex } from './tex-text.ts';

/** What the API of arXiv says of a paper. */
export interface ArxivRecord {
  readonly item: CslItem;
  /** The DOI of a published version, as the authors told it. */
  readonly doi?: string;
  /** Where it was published, in the authors' free words. */
  readonly journalRef?: string;
  readonly comment?: string;
  /** Names of which the last word may not be all of the family name, as an entry writes them. */
  readonly doubtful: readonly string[];
}

/**
 * Reads an answer of the arXiv API (https://info.arxiv.org/help/api/user-manual.html).
 *
 * @param id of the paper that was asked for, without version
 * @param known names of the list, by which a name in one piece is parted
 * @returns nothing where arXiv has no such paper
 * @throws where the answer is no feed of arXiv, breaks off, or is of another paper
 */
export function readArxivAnswer(
  xml: string,
  id: string,
  known: readonly string[] = [],
): ArxivRecord | undefined {
  const entries = readAtomEntries(xml);
  if (!entries) throw new Error('no feed');
  const [entry] = entries;
  if (!entry) return undefined;
  const written = (name: string) => {
    const text = entry.values.get(name) ?? '';
    return isHonest(text) ? text : '';
  };
  const value = (name: string) => cleanLine(written(name)) || undefined;
  const found = /arxiv\.org\/abs\/(\S+?)(?:v\d+)?$/.exec(value('id') ?? '')?.[1];
  if (!found) throw new Error(value('summary') ?? 'an entry without an id');
  if (found.toLowerCase() !== id.toLowerCase()) throw new Error(`a record of ${found}`);
  const day = /^(\d{4})-(\d{2})-(\d{2})T/
    .exec(value('published') ?? '')
    ?.slice(1)
    .map(Number);
  const author = entry.authors
    .filter(isHonest)
    .map((name) => splitName(fromTex(cleanLine(name)), known));
  const submitted = day && { 'date-parts': [day] };
  return {
    item: {
      type: 'article',
      title: value('title') && fromTex(value('title')!),
      author,
      submitted,
      issued: submitted && { 'date-parts': [day.slice(0, 1)] },
      abstract: abstract(written('summary')),
      custom: { arxiv: found, arxiv_category: entry.category },
    },
    doi: value('doi'),
    journalRef: value('journal_ref'),
    comment: value('comment'),
    doubtful: author
      .filter(isDoubtful)
      .map(({ family = '', given, literal }) =>
        literal === undefined ? writeName({ family, given }) : literal,
      )
      .filter((name) => !known.includes(name)),
  };
}

/** Whether a text may be one of a paper: a longer one is passed over. */
const isHonest = (text: string): boolean => text.length <= longestText;

/** Lines of a paragraph are joined; arXiv begins a new one with two blanks. */
const abstract = (summary: string) =>
  fromTex(
    cleanText(summary)
      .trim()
      .split(/\n\s*\n|\n {2,}/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .join('\n\n'),
  ) || undefined;

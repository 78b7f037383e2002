import { readBibtexFields, type BibtexEntry } from './bibtex-fields.ts';
import { plainNote, type Read } from './json.ts';
import { escapeTex, plainOfTex } from './latex.ts';
import { longestNote, statuses, type Mark, type Marks, type Status } from './marks.ts';
import type { ShelfPaper } from './table.ts';

/**
 * Writes the marked papers as BibTeX: the entry of the list, the status under
 * `keywords` and the reader's note under `annote`. A paper that the list has no longer
 * is written with its title alone.
 */
export function formatShelfBibtex(marks: Marks, papers: readonly ShelfPaper[]): string {
  const entries = new Map(papers.map(({ key, bibtex }) => [key, bibtex]));
  const written = [...marks].map(([key, { title, status, note }]) => {
    const entry = entries.get(key) ?? `@misc{${key},\n  title = {${escapeTex(title)}},\n}`;
    const fields = [
      status && `  keywords = {${status.value}},\n`,
      note && `  annote = {${escapeTex(note.value)}},\n`,
    ];
    return `${entry.slice(0, entry.lastIndexOf('}'))}${fields.filter(Boolean).join('')}}\n`;
  });
  return written.join('\n');
}

/** What a BibTeX file says of the papers of the list. */
export interface BibtexMarks {
  readonly marks: Map<string, Mark>;
  /** How many entries are of no paper of the list. */
  readonly unknown: number;
}

/**
 * Reads marks from a BibTeX file of any origin: `keywords` that name a status, and
 * `annote`. An entry is of the paper with its key, else with its DOI, else with its arXiv id.
 *
 * @param at when the file was written, for it holds no dates
 */
export function parseShelfBibtex(
  text: string,
  papers: readonly ShelfPaper[],
  at: Date,
): Read<BibtexMarks> {
  const entries = readBibtexFields(text);
  if (!entries.length) return { problem: 'There is no BibTeX entry in the file.' };
  const find = finderOf(papers);
  const marks = new Map<string, Mark>();
  let unknown = 0;
  for (const entry of entries) {
    const paper = find(entry);
    if (!paper) {
      unknown++;
      continue;
    }
    const status = statusOf(entry.fields.get('keywords') ?? '');
    const note = plainNote(plainOfTex(entry.fields.get('annote') ?? '')).trim();
    if (note.length > longestNote) {
      return { problem: `The note on “${paper.key}” is longer than ${longestNote} letters.` };
    }
    if (!status && !note) continue;
    const dated = <Value>(value: Value) => ({ value, at: at.toISOString() });
    marks.set(paper.key, {
      title: paper.title,
      ...(status && { status: dated(status) }),
      ...(note && { note: dated(note) }),
    });
  }
  return { value: { marks, unknown } };
}

/** The status that keywords name, however they are parted; of several the furthest. */
function statusOf(keywords: string): Status | undefined {
  const words = keywords.split(/[,;]/).map((word) =>
    word
      .replace(/[{}]/g, '')
      .trim()
      .toLowerCase()
      .replace(/^to[ _]?read$/, 'to-read'),
  );
  return statuses.findLast((status) => words.includes(status));
}

/** An arXiv id without the number of its version. */
const bareArxiv = (id: string) => id.replace(/^arxiv:/i, '').replace(/v\d+$/, '');

/** Finds the paper that an entry is of. */
function finderOf(papers: readonly ShelfPaper[]): (entry: BibtexEntry) => ShelfPaper | undefined {
  const byKey = new Map(papers.map((paper) => [paper.key, paper]));
  const byDoi = new Map(papers.map((paper) => [paper.doi?.toLowerCase(), paper]));
  const byArxiv = new Map(papers.map((paper) => [paper.arxiv, paper]));
  return ({ key, fields }) => {
    const doi = plainOfTex(fields.get('doi') ?? '')
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '');
    const ofArxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1];
    const eprint = ofArxiv ?? plainOfTex(fields.get('eprint') ?? '').trim();
    return (
      byKey.get(key) ??
      (doi ? byDoi.get(doi) : undefined) ??
      (eprint ? byArxiv.get(bareArxiv(eprint)) : undefined)
    );
  };
}

import { formatShelfBibtex, parseShelfBibtex } from '#core/shelf/bibtex.ts';
import { formatShelf, parseShelf } from '#core/shelf/json.ts';
import { mergeMarks } from '#core/shelf/merge.ts';
import { bibtexWords, importSummary, jsonWords } from '#core/shelf/summary.ts';
import type { ShelfPaper } from '#core/shelf/table.ts';
import { saveText } from './save-text.ts';
import { changeShelf, readShelf } from './shelf.ts';
import { loadShelfTable } from './shelf-table.ts';

export { saveText };

/** More than a browser keeps for a site, in bytes. */
const largestFile = 5_000_000;

/** "lectern-shelf-2026-11-25" */
const fileName = (list: string) =>
  `${list.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-shelf-${new Date().toISOString().slice(0, 10)}`;

/** Saves all marks as JSON. */
export function saveJson(list: string): void {
  const text = formatShelf(readShelf(), list, new Date());
  saveText(`${fileName(list)}.json`, 'application/json', text);
}

/** Saves the marked papers as BibTeX; fails where the list cannot be loaded. */
export async function saveBibtex(list: string): Promise<void> {
  const text = formatShelfBibtex(readShelf(), await loadShelfTable());
  saveText(`${fileName(list)}.bib`, 'application/x-bibtex', text);
}

/**
 * Brings the marks of a file in, all that it holds or nothing.
 *
 * @returns what came of it, in words
 */
export async function bringIn(file: File): Promise<string> {
  if (file.size > largestFile) return refused('The file is larger than 5 MB.');
  const text = await file.text();
  const papers = await loadShelfTable().catch(() => undefined);
  if (/^\s*[[{]/.test(text)) return bringInJson(text, papers);
  if (!papers) return refused('The list could not be loaded, which BibTeX is compared with.');
  return bringInBibtex(text, papers, new Date(Math.min(file.lastModified, Date.now())));
}

function bringInJson(text: string, papers: readonly ShelfPaper[] | undefined): string {
  const read = parseShelf(text, new Date());
  if ('problem' in read) return refused(read.problem);
  const { taken, kept, suffix } = takeOver(read.value, 'the newer');
  const known = papers && new Set(papers.map(({ key }) => key));
  const unknown = known ? [...read.value.keys()].filter((key) => !known.has(key)).length : 0;
  const result = { found: read.value.size, taken, kept, unknown };
  return importSummary(result, jsonWords) + suffix;
}

function bringInBibtex(text: string, papers: readonly ShelfPaper[], at: Date): string {
  const read = parseShelfBibtex(text, papers, at);
  if ('problem' in read) return refused(read.problem);
  const { marks, unknown } = read.value;
  const { taken, kept, suffix } = takeOver(marks, 'the one here');
  return importSummary({ found: marks.size, taken, kept, unknown }, bibtexWords) + suffix;
}

function takeOver(incoming: Parameters<typeof mergeMarks>[1], rule: 'the newer' | 'the one here') {
  let taken = 0;
  let kept = 0;
  const isKept = changeShelf((here) => {
    const merged = mergeMarks(here, incoming, rule);
    taken = merged.taken.length;
    kept = merged.kept.length;
    return merged.marks;
  });
  const suffix = isKept ? '' : ' This browser could not keep them: they last as long as this page.';
  return { taken, kept, suffix };
}

const refused = (problem: string) => `Nothing was taken over. ${problem}`;

import { mostSelected } from '#core/course/selection.ts';
import { withMark, type Mark, type Marks } from '#core/shelf/marks.ts';
import { marksOf, type Section } from '#core/shelf/sections.ts';
import type { ShelfPaper } from '#core/shelf/table.ts';
import { urls } from '#urls';
import { changeShelf } from './shelf.ts';

type Table = ReadonlyMap<string, ShelfPaper>;

/** The rows made so far, by key, so that one that is being used stays the same element. */
const rows = new Map<string, HTMLElement>();

/** The mark that was taken away last; its row stays to take that back. */
let gone: { key: string; mark: Mark } | undefined;
let before: Marks = new Map();

/**
 * Fills the parts of the shelf.
 *
 * @param table the papers of the list, where it could be loaded
 * @returns whether there are rows that were not there before
 */
export function showRows(shelf: HTMLElement, marks: Marks, table: Table | undefined): boolean {
  const count = rows.size;
  const vanished = [...before].filter(([key]) => !marks.has(key));
  if (vanished.length === 1) gone = { key: vanished[0]![0], mark: vanished[0]![1] };
  if (vanished.length > 1 || (gone && marks.has(gone.key))) gone = undefined;
  before = marks;

  const focused = document.activeElement as HTMLElement | null;
  const shown = gone ? withMark(marks, gone.key, gone.mark) : marks;
  for (const section of shelf.querySelectorAll<HTMLElement>('[data-shelf-section]')) {
    const found = marksOf(shown, section.dataset.shelfSection as Section);
    section.hidden = found.length === 0;
    section.querySelector('[data-count]')!.textContent = String(
      found.filter(([key]) => marks.has(key)).length,
    );
    const own = section.querySelector<HTMLAnchorElement>('[data-own-list]')!;
    const keys = found
      .map(([key]) => key)
      .filter((key) => marks.has(key) && table?.has(key) !== false);
    own.href = urls.selection(keys);
    // Where no list can be made of them, its place stays, so that nothing moves.
    own.toggleAttribute('data-ready', keys.length > 0 && keys.length <= mostSelected);
    const list = section.querySelector('ul')!;
    const wanted = found.map(([key, mark]) => rowOf(shelf, key, mark, marks, table));
    if (wanted.some((row, at) => row !== list.children[at])) list.append(...wanted);
    for (const row of [...list.children]) if (!wanted.includes(row as HTMLElement)) row.remove();
  }
  // A row that moved to another part, or whose mark went, took the reader's place with it.
  const isShown = focused?.checkVisibility();
  if (isShown && document.activeElement !== focused) focused?.focus();
  else if (!isShown && gone)
    rows.get(gone.key)?.querySelector<HTMLElement>('[data-row-undo]')!.focus();
  return rows.size > count;
}

/** The row of a paper, made or brought up to date. */
function rowOf(
  shelf: HTMLElement,
  key: string,
  mark: Mark,
  marks: Marks,
  table: Table | undefined,
): HTMLElement {
  const row = rows.get(key) ?? makeRow(shelf, key, mark);
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-row-${name}]`)!;
  const paper = table?.get(key);
  const isOff = table !== undefined && !paper;
  const title = part('title') as HTMLAnchorElement;
  title.textContent = paper?.title ?? mark.title;
  if (isOff) title.removeAttribute('href');
  else title.href = urls.paper(key);
  if (table) part('facts').textContent = paper?.facts ?? `${key}, no longer on this list`;
  part('note').textContent = mark.note?.value ?? '';
  part('date').textContent = [
    mark.status && `Marked ${day(mark.status.at)}`,
    mark.note && `${mark.status ? 'note' : 'Note'} of ${day(mark.note.at)}`,
  ]
    .filter(Boolean)
    .join(', ');
  // What is being written stays open, even while it is empty.
  const isGone = !marks.has(key) && document.activeElement !== row.querySelector('textarea');
  part('here').hidden = isGone;
  part('gone').hidden = !isGone;
  part('gone-title').textContent = title.textContent;
  return row;
}

function makeRow(shelf: HTMLElement, key: string, { title }: Mark): HTMLElement {
  const template = shelf.querySelector<HTMLTemplateElement>('template')!;
  const row = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  const control = row.querySelector<HTMLElement>('[data-paper-mark]')!;
  control.dataset.paperMark = key;
  control.dataset.title = title;
  const undo = row.querySelector<HTMLElement>('[data-row-undo]')!;
  const remove = row.querySelector<HTMLElement>('[data-row-remove]')!;
  remove.addEventListener('click', () => changeShelf((marks) => withMark(marks, key, { title })));
  undo.addEventListener('click', () => {
    const mark = gone?.key === key && gone.mark;
    if (mark) changeShelf((marks) => withMark(marks, key, mark));
    remove.focus();
  });
  rows.set(key, row);
  return row;
}

/** A moment as the day on which it was here: "25 November 2026". */
const day = (at: string) =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

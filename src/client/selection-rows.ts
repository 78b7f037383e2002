import { readingByline, type Reading } from '#core/course/reading.ts';
import { absolute, urls } from '#urls';

export type Tool = 'up' | 'down' | 'remove';

/** The rows made so far, by key, so that one that is used stays the same element. */
const rows = new Map<string, HTMLElement>();

/** Shows the papers of a list in their order; one that is not known is told of in its place. */
export function showReadings(
  place: HTMLElement,
  keys: readonly string[],
  readings: ReadonlyMap<string, Reading>,
  use: (key: string, tool: Tool) => void,
): void {
  const wanted = keys.map((key) => {
    const row = rows.get(key) ?? makeRow(place, key, readings.get(key));
    if (!rows.has(key))
      for (const button of buttonsOf(row))
        button.addEventListener('click', () => use(key, button.value as Tool));
    rows.set(key, row);
    return row;
  });
  place.querySelector('[data-selection-list]')!.replaceChildren(...wanted);
  wanted.forEach((row, at) => {
    const [up, down] = buttonsOf(row);
    up!.disabled = at === 0;
    down!.disabled = at === wanted.length - 1;
  });
}

/** Puts the keyboard on a button of a paper, or on the other one where a list ends. */
export function focusTool(key: string, tool: Tool): void {
  const buttons = [...buttonsOf(rows.get(key)!)];
  const wanted = buttons.find(({ value }) => value === tool)!;
  (wanted.disabled ? buttons.find(({ disabled }) => !disabled)! : wanted).focus();
}

const buttonsOf = (row: HTMLElement) =>
  row.querySelectorAll<HTMLButtonElement>('.selection-tools button');

function makeRow(place: HTMLElement, key: string, reading: Reading | undefined): HTMLElement {
  const template = place.querySelector('template')!;
  const row = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  row.dataset.reading = key;
  for (const button of buttonsOf(row))
    button.ariaLabel = `${button.textContent.trim()}: ${reading?.title ?? key}`;
  if (reading) fill(row, reading);
  else tellUnknown(row, key);
  return row;
}

function fill(row: HTMLElement, reading: Reading): void {
  const { key, title, listTitle, authors, where, url, summary, isWithdrawn } = reading;
  const part = <Kind extends HTMLElement>(name: string) =>
    row.querySelector<Kind>(`[data-${name}]`)!;
  part('title').textContent = title;
  part<HTMLAnchorElement>('title').href = urls.paper(key);
  part('authors').textContent = readingByline(authors);
  part('where').textContent = where;
  part('page').textContent = absolute(urls.paper(key));
  part('list-title').textContent = listTitle ?? '';
  part('summary').textContent = summary ?? '';
  part('url').textContent = part<HTMLAnchorElement>('url').href = url ?? '';
  if (!isWithdrawn) part('withdrawn').remove();
  if (!listTitle) part('listed').remove();
  if (!summary) part('summary').remove();
  if (!url) part('url').remove();
}

/** A key that no paper has keeps its place, so that nobody takes the list for whole. */
function tellUnknown(row: HTMLElement, key: string): void {
  const words = document.createElement('p');
  words.className = 'selection-unknown';
  words.textContent = `“${key}” is not on the list`;
  for (const paragraph of row.querySelectorAll('p:not(.selection-tools)')) paragraph.remove();
  row.prepend(words);
}

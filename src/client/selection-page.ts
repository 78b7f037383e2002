import { readingLoad, type Reading } from '#core/course/reading.ts';
import {
  mostSelected,
  readSelection,
  tidyTitle,
  withMoved,
  withPaper,
  withoutPaper,
  writeSelection,
  type Selection,
} from '#core/course/selection.ts';
import { keysNow } from '#core/former-keys.ts';
import { urls } from '#urls';
import { offerPapers } from './selection-add.ts';
import { offerFiles } from './selection-files.ts';
import { focusTool, showReadings, type Tool } from './selection-rows.ts';

const place = document.querySelector<HTMLElement>('[data-selection]')!;
const part = <Kind extends HTMLElement>(name: string) =>
  place.querySelector<Kind>(`[data-selection-${name}]`)!;
const titleField = part<HTMLInputElement>('title');
const untitled = part('heading').textContent;
const pageTitle = document.title;
const foot = document.querySelector<HTMLElement>('body > .print-only')!;
let readings: ReadonlyMap<string, Reading> = new Map();
let former: ReadonlyMap<string, string> = new Map();
let selection: Selection = { keys: [], title: '' };
/** How many papers the address names beyond the most that a list holds. */
let beyond = 0;

/** Takes the list from the address. */
function readAddress(): void {
  const asked = readSelection(location.search, former);
  selection = asked.selection;
  titleField.value = selection.title;
  beyond = asked.beyond;
  show();
}

/** Changes the list, and the address with it. */
function change(next: Selection): void {
  if (next === selection) return;
  selection = next;
  beyond = 0;
  part('came').textContent = '';
  const url = new URL(location.href);
  url.search = writeSelection(selection);
  history.replaceState(history.state, '', url);
  show();
}

function show(): void {
  const { keys, title } = selection;
  part('chosen').hidden = keys.length === 0;
  part('heading').textContent = title || untitled;
  document.title = title || pageTitle;
  const known = keys.flatMap((key) => readings.get(key) ?? []);
  const hours = known.reduce((sum, reading) => sum + reading.hours, 0);
  part('load').textContent = `${readingLoad(known.length, hours)}, by our estimate`;
  const notice = part('notice');
  notice.textContent = gaps();
  notice.hidden = notice.textContent === '';
  showReadings(place, keys, readings, use);
  foot.textContent = location.href;
}

/** Keys of the list that no paper has. */
const unknown = () => selection.keys.filter((key) => !readings.has(key));

/** What the list lacks of what was asked for, in words; nothing where it is whole. */
const gaps = () =>
  [
    unknown().length > 0 && `Not on the list: ${unknown().join(', ')}.`,
    beyond > 0 &&
      `The address names ${mostSelected + beyond} papers. A list holds ${mostSelected}; the last ${beyond} are left out.`,
  ]
    .filter(Boolean)
    .join(' ');

/** Uses one of the buttons of a paper, and says what came of it. */
function use(key: string, tool: Tool): void {
  const before = selection.keys.indexOf(key);
  const name = readings.get(key)?.title ?? key;
  if (tool === 'remove') {
    change(withoutPaper(selection, key));
    say(`Removed: ${name}.`);
    const next = selection.keys[before] ?? selection.keys.at(-1);
    if (next) focusTool(next, 'remove');
    else part('words').focus();
  } else {
    change(withMoved(selection, key, tool === 'up' ? -1 : 1));
    say(`${name} is now number ${selection.keys.indexOf(key) + 1} of ${selection.keys.length}.`);
    focusTool(key, tool);
  }
}

const say = (words: string) => (part('said').textContent = words);

/**
 * Adds a paper.
 *
 * @returns what came of it, in words
 */
function add({ key, title }: Reading): string {
  if (selection.keys.length >= mostSelected)
    return `A list holds ${mostSelected} papers, and this one is full.`;
  change(withPaper(selection, key));
  return `Added as number ${selection.keys.length}: ${title}`;
}

titleField.addEventListener('input', () => {
  part('heading').textContent = tidyTitle(titleField.value) || untitled;
});
titleField.addEventListener('change', () =>
  change({ ...selection, title: tidyTitle(titleField.value) }),
);

const response = await fetch(urls.readings());
if (!response.ok) throw new Error(`${response.status} for the table of papers`);
const all = (await response.json()) as Reading[];
readings = new Map(all.map((reading) => [reading.key, reading]));
former = keysNow(all);
readAddress();
offerPapers(place, all, () => selection.keys, add);
offerFiles(place, () => ({ ...selection, unknown: unknown() }));
addEventListener('popstate', readAddress);
place.dataset.ready = '';

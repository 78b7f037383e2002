import stylesUrl from '#styles/search.css?url';
import type { SearchBox } from './search-box.ts';
import { searchFailure } from './search-failure.ts';
import { readSetting, writeSetting } from './settings.ts';

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog')!;
const opener = document.querySelector<HTMLElement>('[data-search-opener]')!;
const slash = dialog.querySelector<HTMLInputElement>('[data-search-slash]')!;
const place = dialog.querySelector<HTMLElement>('[data-search-box]')!;
const field = place.querySelector('input')!;

/** Single-key shortcuts can be switched off (WCAG 2.2, success criterion 2.1.4). */
const slashSetting = 'search-with-slash';

let box: Promise<SearchBox> | undefined;

/** Loads what a search needs when a reader first reaches for it; after a failure, once more. */
function prepare(): void {
  box ??= Promise.all([import('./search-box.ts'), addStyles(stylesUrl)]).then(([{ searchBox }]) =>
    searchBox(place),
  );
  // What was typed before the search was there is searched for when it is.
  box.then(
    ({ prepare, search }) => (field.value ? void search() : prepare()),
    () => {
      box = undefined;
      place.querySelector('[data-search-status]')!.textContent = searchFailure();
    },
  );
}

function addStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

function open(): void {
  if (dialog.open) return;
  dialog.showModal();
  field.select();
  prepare();
}

field.addEventListener('input', () => box ?? prepare());
field.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  void box?.then(({ follow }) => follow());
});

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

if (/Mac|iPhone|iPad/.test(navigator.userAgent)) {
  document.querySelector('[data-search-keyname]')!.textContent = '⌘ K';
}
slash.closest<HTMLElement>('[data-search-keys]')!.hidden = false;
slash.checked = readSetting(slashSetting) !== 'off';
slash.addEventListener('change', () => writeSetting(slashSetting, slash.checked ? 'on' : 'off'));

opener.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
});
for (const reach of ['pointerenter', 'focus'])
  opener.addEventListener(reach, prepare, { once: true });
dialog.querySelector('[data-search-close]')!.addEventListener('click', () => dialog.close());
// A selection that began in the field may end outside; only a click wholly beside closes.
let beganBeside = false;
dialog.addEventListener('pointerdown', (event) => (beganBeside = event.target === dialog));
dialog.addEventListener('click', (event) => {
  if (beganBeside && event.target === dialog) dialog.close();
});
// A search field takes the first Escape to empty itself; here it closes the dialog.
dialog.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  dialog.close();
});

document.addEventListener('keydown', (event) => {
  const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const isSlash =
    event.key === '/' &&
    slash.checked &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping(event.target);
  if (!isCtrlK && !isSlash) return;
  event.preventDefault();
  open();
});

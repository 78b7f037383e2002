import { searchForm } from '#core/search/form-markup.ts';
import { searchFailure } from './search-failure.ts';
import { readSetting, slashSetting } from './settings.ts';

/* The dialog of the search is made when a reader first reaches for it. */
const opener = document.querySelector<HTMLAnchorElement>('[data-search-opener]')!;
let dialog: HTMLDialogElement | undefined;
let loading: Promise<void> | undefined;

/** Makes the dialog with its field, and loads what answers; after a failure, once more. */
function reach(): HTMLDialogElement {
  dialog ??= makeDialog();
  const place = dialog;
  loading ??= import('./search-dialog.ts').then(
    ({ fill }) => fill(place),
    () => {
      loading = undefined;
      place.querySelector('[role=status]')!.textContent = searchFailure();
    },
  );
  return dialog;
}

function makeDialog(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.id = made.className = 'search-dialog';
  made.ariaLabel = 'Search the list';
  made.innerHTML = `<search class="search-box" data-search-box>${searchForm(
    'dialog',
    opener.href,
    '<button type="button" class="button" data-search-close>Close</button>',
  )}<p role="status" data-search-status></p></search>`;
  made.querySelector('input')!.addEventListener('input', reach);
  made.querySelector('button')!.addEventListener('click', () => made.close());
  document.body.append(made);
  return made;
}

function open(): void {
  const made = reach();
  if (made.open) return;
  made.showModal();
  made.querySelector('input')!.select();
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

if (/Mac|iPhone|iPad/.test(navigator.userAgent)) {
  document.querySelector('[data-search-keyname]')!.textContent = '⌘ K';
}
opener.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
});
for (const kind of ['pointerenter', 'focus'])
  opener.addEventListener(kind, () => void reach(), { once: true });

document.addEventListener('keydown', (event) => {
  const command = event.ctrlKey || event.metaKey;
  const isCtrlK = event.key.toLowerCase() === 'k' && command;
  const isSlash =
    event.key === '/' &&
    !command &&
    !event.altKey &&
    readSetting(slashSetting) !== 'off' &&
    !isTyping(event.target);
  if (!isCtrlK && !isSlash) return;
  event.preventDefault();
  open();
});

import { searchBox } from './search-box.ts';
import { readSetting, writeSetting } from './settings.ts';

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog')!;
const opener = document.querySelector<HTMLElement>('[data-search-opener]')!;
const slash = dialog.querySelector<HTMLInputElement>('[data-search-slash]')!;
const box = searchBox(dialog.querySelector<HTMLElement>('[data-search-box]')!);

/** Single-key shortcuts can be switched off (WCAG 2.2, success criterion 2.1.4). */
const slashSetting = 'search-with-slash';

function open(): void {
  if (dialog.open) return;
  dialog.showModal();
  box.field.select();
  box.prepare();
}

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
opener.addEventListener('pointerenter', box.prepare, { once: true });
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

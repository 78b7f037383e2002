import type { Mark, Status } from '#core/shelf/marks.ts';
import { progressOf } from '#core/shelf/progress.ts';
import { changeMark, onShelfChange, readShelf } from './shelf.ts';

/*
 * Shows the reader's marks wherever a page has a place for them: signs in lists, progress
 * of topics and paths, and the control of a paper. The places are in the page already
 * and as large as they will be, so that nothing moves.
 */
const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

/** Brings every place of the page up to date. */
function showMarks(): void {
  const marks = readShelf();
  for (const sign of all('[data-mark]')) {
    const status = marks.get(sign.dataset.mark!)?.status?.value;
    sign.hidden = !status;
    if (!status) continue;
    sign.dataset.status = status;
    sign.title = sign.ariaLabel = status.replace('-', ' ');
  }
  for (const place of all('[data-progress]')) {
    const keys = place.dataset.progress!.split(' ');
    const { marked, read } = progressOf(marks, keys);
    place.querySelector('span')!.textContent = `${read} of ${keys.length} read`;
    place.querySelector('[data-bar]')!.setAttribute('width', `${(100 * read) / keys.length}%`);
    place.toggleAttribute('data-ready', marked > 0);
  }
  for (const control of all('[data-paper-mark]')) {
    const mark = marks.get(control.dataset.paperMark!);
    for (const button of control.querySelectorAll<HTMLButtonElement>('[aria-pressed]')) {
      button.ariaPressed = String(button.value === mark?.status?.value);
    }
    const opener = control.querySelector<HTMLElement>('[data-note-opener]')!;
    if (mark?.note) opener.title = mark.note.value.slice(0, 200);
    else opener.removeAttribute('title');
    control.dataset.ready = '';
  }
}

function say(control: HTMLElement, words: string): void {
  control.querySelector('[role=status]')!.textContent = words;
}

/** Changes the mark of a control's paper. */
function keep(control: HTMLElement, change: Partial<Mark>): void {
  const isKept = changeMark(control.dataset.paperMark!, control.dataset.title!, change);
  if (!isKept) say(control, 'This browser keeps no marks: they last as long as this page.');
}

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-paper-mark] button');
  const control = button?.closest<HTMLElement>('[data-paper-mark]');
  if (!button || !control) return;
  const value = button.value as Status;
  if (!value) {
    import('./shelf-note.ts').then(
      ({ toggleNote }) => toggleNote(control, (note) => keep(control, { note })),
      () => say(control, 'The note could not be opened. Look at your connection.'),
    );
    return;
  }
  // A press on the status that is set takes it away again.
  const isSet = button.ariaPressed === 'true';
  keep(control, { status: isSet ? undefined : { value, at: new Date().toISOString() } });
});

showMarks();
onShelfChange(showMarks);

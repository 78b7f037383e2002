import type { Mark } from '#core/shelf/marks.ts';
import { onShelfChange, readShelf } from './shelf.ts';

/** How long after the last letter a note is saved, in milliseconds. */
const rest = 400;

/** The fields that were opened, each brought to life once. */
const fields = new WeakSet<HTMLTextAreaElement>();

/** Keeps a note, or takes it away. */
type Keep = (note: Mark['note']) => void;

/** Opens or closes the field for the reader's note on a paper. */
export function toggleNote(control: HTMLElement, keep: Keep): void {
  const place = control.querySelector<HTMLElement>('[data-note]')!;
  const field = place.querySelector('textarea')!;
  if (!fields.has(field)) keepNote(control.dataset.paperMark!, field, keep);
  place.hidden = !place.hidden;
  control.querySelector('[data-note-opener]')!.ariaExpanded = String(!place.hidden);
  if (!place.hidden) field.focus();
}

/** Saves the note as it is typed, and takes it over from other tabs while it is not. */
function keepNote(key: string, field: HTMLTextAreaElement, keep: Keep): void {
  const kept = () => readShelf().get(key)?.note?.value ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const value = field.value.trim();
    if (value === kept()) return;
    keep(value ? { value, at: new Date().toISOString() } : undefined);
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(save, rest);
  });
  field.addEventListener('blur', save);
  // The last letters must not be lost with the page; phones leave it without `pagehide`.
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', save);

  const show = () => {
    const value = kept();
    if (timer === undefined && field.value.trim() !== value) field.value = value;
  };
  show();
  onShelfChange(show);
  fields.add(field);
}

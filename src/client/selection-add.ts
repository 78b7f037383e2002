import { findReadings } from '#core/course/find-readings.ts';
import { readingByline, type Reading } from '#core/course/reading.ts';
import { countedPapers } from '#core/text/counted-papers.ts';

/** The most papers that are offered at once. */
const mostOffered = 8;

/**
 * Lets the reader find papers by words and add them: with the buttons, or the first with Enter.
 *
 * @param chosen keys that need not be offered
 * @param add adds a paper and tells what came of it
 */
export function offerPapers(
  place: HTMLElement,
  readings: readonly Reading[],
  chosen: () => readonly string[],
  add: (reading: Reading) => string,
): void {
  const field = place.querySelector<HTMLInputElement>('[data-selection-words]')!;
  const said = place.querySelector('[data-selection-said]')!;
  const list = place.querySelector('[data-selection-matches]')!;

  /** Offers what matches now. */
  function offer(): Reading[] {
    const here = chosen();
    const found = findReadings(readings, field.value);
    const left = found.filter(({ key }) => !here.includes(key));
    list.replaceChildren(...left.slice(0, mostOffered).map(buttonFor));
    said.textContent = field.value.trim() && tell(found.length, left.length);
    return left;
  }

  function buttonFor(reading: Reading): HTMLElement {
    const item = document.createElement('li');
    const button = item.appendChild(document.createElement('button'));
    button.type = 'button';
    button.appendChild(document.createElement('b')).textContent = reading.title;
    button.append(' ');
    button.appendChild(document.createElement('span')).textContent =
      `${readingByline(reading.authors)}. ${reading.where}`;
    button.addEventListener('click', () => take(reading));
    return item;
  }

  /** The words stay, so that another of what they found can be added. */
  function take(reading: Reading): void {
    const words = add(reading);
    offer();
    said.textContent = words;
    field.select();
  }

  const tell = (found: number, left: number) => {
    if (found === 0)
      return `No paper of the list has “${field.value.trim()}” in its title or authors.`;
    if (left === 0) return 'All that match are on your list.';
    return left > mostOffered
      ? `${countedPapers(left)} match, the first ${mostOffered} of them below. More words find fewer.`
      : `${countedPapers(left)} ${left === 1 ? 'matches' : 'match'}. Enter adds the first.`;
  };

  field.addEventListener('input', offer);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const [first] = offer();
    if (first) take(first);
  });
  if (field.value) offer();
}

import { readChoices, writeChoices } from '#core/list/address.ts';
import {
  countOf,
  facetNames,
  facetValues,
  matches,
  tally,
  without,
  type FacetName,
  type FacetValues,
} from '#core/list/facets.ts';
import { countedPapers } from '#core/text/counted-papers.ts';
import { showButtons } from './choice-buttons.ts';

/*
 * Narrows a list down to what the reader chose. The rows say what they are in their
 * attributes; the choices stand in the address and nowhere else.
 */
const place = document.querySelector<HTMLElement>('[data-filtered]')!;
const part = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`)!;
const rows = [...place.querySelectorAll<HTMLElement>('[data-paper]')].map((element) => ({
  element,
  values: facetValues((facet) => element.dataset[facet]?.split(' ') ?? []),
}));
const values = rows.map((row) => row.values);
const inputs = [...place.querySelectorAll<HTMLInputElement>('[data-filters] input')];
const status = part('tally');
const nothingChosen = facetValues(() => []);
let chosen = nothingChosen;

/** Takes the choices from the address, and says what it asks for that is not here. */
function readAddress(): void {
  const asked = readChoices(location.search, values);
  const unknown = part('unknown');
  unknown.textContent = asked.unknown
    .map(({ facet, value }) => `The address asks for a ${facet} that is not here: ${value}.`)
    .join(' ');
  unknown.hidden = !unknown.textContent;
  chosen = asked.chosen;
  show();
  for (const input of inputs) if (input.checked) input.closest('details')!.open = true;
}

function choose(next: FacetValues): void {
  chosen = next;
  part('unknown').hidden = true;
  const url = new URL(location.href);
  url.search = writeChoices(url.search, chosen);
  history.replaceState(history.state, '', url);
  show();
}

function show(): void {
  let shown = 0;
  for (const { element, values } of rows) {
    element.hidden = !matches(values, chosen);
    if (!element.hidden) shown++;
  }
  for (const group of place.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = !group.querySelector('[data-paper]:not([hidden])');
    const jump = place.querySelector(`[href="#${group.dataset.group}"]`);
    if (jump) jump.parentElement!.hidden = group.hidden;
  }
  for (const input of inputs) showChoice(input);
  status.textContent = tally(shown, rows.length);
  const choices = facetNames.flatMap((facet) => chosen[facet].map((value) => ({ facet, value })));
  showButtons(
    part('chosen'),
    [
      ...choices.map(({ facet, value }) => ({
        text: `${labelOf(facet, value)} ×`,
        name: `Remove ${labelOf(facet, value)}`,
        press: () => choose(without(chosen, facet, value)),
      })),
      ...(choices.length ? [{ text: 'Clear all', press: () => choose(nothingChosen) }] : []),
    ],
    status,
  );
  const nothing = part('nothing');
  nothing.hidden = shown > 0;
  nothing.firstElementChild!.textContent = `No paper here is all of this at once: ${choices
    .map(({ facet, value }) => labelOf(facet, value))
    .join(', ')}.`;
  showButtons(
    part('drop'),
    (shown ? [] : choices).map(({ facet, value }) => {
      const rest = without(chosen, facet, value);
      const left = values.filter((row) => matches(row, rest)).length;
      return {
        text: `Without ${labelOf(facet, value)}: ${countedPapers(left)}`,
        press: () => choose(rest),
      };
    }),
    status,
  );
}

/** A value as it stands now: chosen or not, and how many papers it would leave. */
function showChoice(input: HTMLInputElement): void {
  const facet = input.name as FacetName;
  const count = countOf(values, chosen, facet, input.value);
  input.checked = chosen[facet].includes(input.value);
  // A control that the reader stands on stays, lest the keyboard lose its place.
  input.disabled = !count && !input.checked && input !== document.activeElement;
  input.parentElement!.querySelector('[data-count]')!.textContent = String(count);
}

/** What a value is called on the page; one that is not offered is called as in the address. */
const labelOf = (facet: FacetName, value: string): string =>
  inputs.find((input) => input.name === facet && input.value === value)?.nextElementSibling!
    .textContent ?? value;

for (const input of inputs)
  input.addEventListener('change', () => {
    const facet = input.name as FacetName;
    const others = without(chosen, facet, input.value);
    choose(input.checked ? { ...others, [facet]: [...others[facet], input.value] } : others);
  });
addEventListener('popstate', readAddress);
addEventListener('pageshow', ({ persisted }) => persisted && readAddress());

// What was chosen while this was loading counts as well.
const early = inputs.filter((input) => input.checked);
readAddress();
for (const input of early.filter((input) => !input.checked)) input.click();

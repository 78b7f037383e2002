import { facetLabels, without } from '#core/list/facets.ts';
import {
  choicesOf,
  narrowed,
  readWish,
  wantsNothing,
  writeWish,
  type Choice,
  type Order,
  type Wish,
} from '#core/search/narrow.ts';
import type { OpenedSearch } from '#core/search/opened-search.ts';
import type { Answer } from '#core/search/search.ts';
import { searchFacets, type PaperTable, type SearchFacet } from '#core/search/table.ts';
import { showButtons } from './choice-buttons.ts';

const labels: Record<SearchFacet, string> = { ...facetLabels, author: 'Author' };
/** A facet is open from the start when its values are no more than these. */
const mostOpen = 7;

/** What narrows down the papers found and puts them in order. The wish stands in the address alone. */
export function searchNarrow(place: HTMLElement, status: HTMLElement, onChange: () => void) {
  const part = <Part extends HTMLElement>(name: string) =>
    place.querySelector<Part>(`[data-search-${name}]`)!;
  const form = part('filters').querySelector('form')!;
  const sort = part<HTMLSelectElement>('sort');
  const beside = matchMedia('(min-width: 64rem)');
  const unfold = () => (part<HTMLDetailsElement>('filters').open = beside.matches);
  let wish = readWish(location.search);

  const choose = (next: Wish) => {
    wish = next;
    const url = new URL(location.href);
    url.search = writeWish(url.search, wish);
    history.replaceState(history.state, '', url);
    onChange();
  };
  const change = (facet: SearchFacet, value: string, isChosen: boolean) => {
    const others = without(wish.chosen, facet, value);
    const values = isChosen ? [...others[facet], value] : others[facet];
    choose({ ...wish, chosen: { ...others, [facet]: values } });
  };

  const draw = async (answer: Answer, opened: OpenedSearch) => {
    // It takes its place with the results, so that these do not move when it is filled.
    place.hidden = answer.ids.length === 0;
    const [table, rows] = await Promise.all([opened.table(), opened.rows()]);
    sort.value = wish.order;
    for (const facet of searchFacets)
      drawFacet(form, facet, choicesOf(facet, answer.ids, wish, table, rows), change);
    showButtons(
      part('chosen'),
      searchFacets.flatMap((facet) =>
        wish.chosen[facet].map((value) => ({
          text: `${nameIn(table, facet, value)} ×`,
          name: `Remove ${nameIn(table, facet, value)}`,
          press: () => change(facet, value, false),
        })),
      ),
      status,
    );
  };

  sort.addEventListener('change', () => choose({ ...wish, order: sort.value as Order }));
  beside.addEventListener('change', unfold);
  unfold();
  return {
    /** Takes the wish from the address, which has changed. */
    read: () => void (wish = readWish(location.search)),
    arrange: async ({ ids }: Answer, opened: OpenedSearch) =>
      wantsNothing(wish) ? ids : narrowed(ids, wish, await opened.rows()),
    /** Shows what can be chosen, once the papers found are shown. */
    draw,
    hide: () => void (place.hidden = true),
  };
}

const nameIn = (table: PaperTable, facet: SearchFacet, wanted: string): string =>
  table.facets[facet].values.find(([value]) => value === wanted)?.[1] ?? wanted;

/** Shows the values of a facet; a box that was there stays, so that the keyboard keeps its place. */
function drawFacet(
  form: HTMLElement,
  facet: SearchFacet,
  choices: readonly Choice[],
  change: (facet: SearchFacet, value: string, isChosen: boolean) => void,
): void {
  const details = form.querySelector<HTMLDetailsElement>(`[data-facet=${facet}]`) ?? made(facet);
  if (!details.parentElement) {
    details.open = choices.length <= mostOpen;
    form.append(details);
  }
  details.hidden = choices.length < 2 && !choices.some(({ isChosen }) => isChosen);
  const fieldset = details.querySelector('fieldset')!;
  const boxes = new Map(
    [...fieldset.querySelectorAll('input')].map((input) => [input.value, input.parentElement!]),
  );
  const focused = document.activeElement;
  fieldset.replaceChildren(
    ...choices.map((choice) => {
      const label = boxes.get(choice.value) ?? box(facet, choice, change);
      label.querySelector('input')!.checked = choice.isChosen;
      label.querySelector('[data-count]')!.textContent = String(choice.count);
      return label;
    }),
  );
  if (focused instanceof HTMLElement && fieldset.contains(focused)) focused.focus();
}

function made(facet: SearchFacet): HTMLDetailsElement {
  const details = document.createElement('details');
  details.className = 'facet';
  details.dataset.facet = facet;
  const summary = document.createElement('summary');
  summary.textContent = labels[facet];
  const fieldset = document.createElement('fieldset');
  fieldset.ariaLabel = labels[facet];
  details.append(summary, fieldset);
  return details;
}

function box(
  facet: SearchFacet,
  { value, name }: Choice,
  change: (facet: SearchFacet, value: string, isChosen: boolean) => void,
): HTMLElement {
  const label = document.createElement('label');
  const input = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    name: facet,
    value,
  });
  input.addEventListener('change', () => change(facet, value, input.checked));
  const text = document.createElement('span');
  text.textContent = name;
  const count = document.createElement('span');
  count.dataset.count = '';
  label.append(input, text, count);
  return label;
}

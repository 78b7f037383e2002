import { told } from '#core/search/told.ts';
import type { OpenedSearch } from '#core/search/opened-search.ts';
import { guidance } from '#core/search/guide.ts';
import { details, search as find, type Answer } from '#core/search/search.ts';
import { forgetSearch, searchIn } from './search-opener.ts';
import { searchFailure } from './search-failure.ts';
import { showGroups } from './search-groups.ts';
import { resultItem } from './search-result.ts';

/** How many papers are shown at once; more on request. */
const page = 10;

/** Milliseconds without a key before a query is looked for: nobody reads what stands for less. */
const pause = 40;

/** A search box that answers while one types. */
export interface SearchBox {
  readonly field: HTMLInputElement;
  /** Starts loading the search, before the first letter is typed. */
  readonly prepare: () => void;
  /** Searches for what stands in the field. */
  readonly search: () => Promise<void>;
  /** Shows the answer anew: what is wanted of it has changed. */
  readonly show: () => Promise<void>;
  /** Follows the first result, once it is there. */
  readonly follow: () => Promise<void>;
}

/** What a page does with a search beyond showing it. */
export interface SearchPlans {
  /** Told each query that was searched for. */
  readonly onQuery?: (query: string) => void;
  /** Chooses from the papers found and puts them in order. */
  readonly arrange?: (answer: Answer, opened: OpenedSearch) => Promise<readonly string[]>;
  /** Told when the papers found are shown, and when there is nothing to show. */
  readonly onShown?: (answer?: Answer, opened?: OpenedSearch) => void;
}

/**
 * Brings a search box to life.
 *
 * @param box the element made by `SearchBox.astro`
 */
export function searchBox(
  box: HTMLElement,
  { onQuery, arrange, onShown }: SearchPlans = {},
): SearchBox {
  const part = <Part extends HTMLElement>(name: string) =>
    box.querySelector<Part>(`[data-search-${name}]`)!;
  const field = box.querySelector<HTMLInputElement>('input[name=q]')!;
  const status = part('status');
  const list = part('results');
  const groups = part('groups');
  const more = part<HTMLButtonElement>('more');
  const further = part('further');
  const pageLink = box.querySelector<HTMLAnchorElement>('[data-search-page-link]');
  const folder = box.dataset.searchFolder!;
  let latest = 0;
  let shown = 0;
  let found: { answer: Answer; opened: OpenedSearch; query: string } | undefined;
  let wanted = page;
  let running: Promise<void> | undefined;

  const clear = (message = '') => {
    found = undefined;
    shown++;
    status.textContent = message;
    list.replaceChildren();
    groups.replaceChildren();
    further.hidden = true;
    onShown?.();
  };

  /** Does what may fail for want of a connection, and says so where it does. */
  const guarded = async (work: () => Promise<void>) => {
    const turn = latest;
    try {
      await work();
    } catch {
      forgetSearch();
      if (turn === latest) clear(searchFailure());
    }
  };

  const run = async () => {
    const query = field.value.trim();
    const turn = ++latest;
    onQuery?.(query);
    if (!query) return clear();
    await new Promise((done) => setTimeout(done, pause));
    if (turn !== latest) return;
    await guarded(async () => {
      // The attempt that an earlier letter began may fail when this one would not.
      const opened = await searchIn(folder).catch(() => searchIn(folder));
      // Letters typed while the search was loading are not looked for one by one.
      if (turn !== latest) return;
      const answer = await find(opened, query, !/\s$/.test(field.value));
      if (turn !== latest) return;
      found = { answer, opened, query };
      wanted = page;
      await show();
    });
  };

  const show = async () => {
    if (!found) return;
    const { answer, opened, query } = found;
    const turn = ++shown;
    const ids = (await arrange?.(answer, opened)) ?? answer.ids;
    const seen = new Map(answer.best.map((ranked) => [ranked.paper.id, ranked]));
    const first = ids.slice(0, wanted);
    const unseen = first.filter((id) => !seen.has(id));
    for (const ranked of await details(opened.index, unseen, answer.clues))
      seen.set(ranked.paper.id, ranked);
    if (turn !== shown) return;
    const hadFocus = list.contains(document.activeElement);
    status.textContent = told(answer, ids.length, query);
    list.replaceChildren(...first.map((id) => resultItem(seen.get(id)!, answer.clues)));
    showGroups(groups, guidance(opened.guide, answer));
    further.hidden = ids.length === 0;
    if (pageLink) pageLink.search = new URLSearchParams({ q: query }).toString();
    more.hidden = ids.length <= wanted;
    if (hadFocus) field.focus();
    onShown?.(answer, opened);
  };

  more.addEventListener('click', async () => {
    const next = list.children.length;
    wanted += page;
    await guarded(show);
    list.children[next]?.querySelector('a')?.focus();
  });
  const search = () => (running = run());
  const first = () => list.querySelector('a');
  field.addEventListener('input', () => void search());
  field.addEventListener('keydown', async (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    await running;
    const url = first()?.href;
    if (url) window.open(url, '_blank', 'noopener');
  });
  box.addEventListener('keydown', (event) => moveAmongResults(event, field, box));
  return {
    field,
    prepare: () => void searchIn(folder).catch(() => undefined),
    search,
    show: () => guarded(show),
    follow: async () => {
      await running;
      first()?.click();
    },
  };
}

/** Arrow keys go from the field through the results and back. */
function moveAmongResults(event: KeyboardEvent, field: HTMLElement, box: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const results = box.querySelectorAll<HTMLElement>(
    '[data-search-results] a, [data-search-more]:not([hidden]), [data-search-groups] a',
  );
  const stops = [field, ...results];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

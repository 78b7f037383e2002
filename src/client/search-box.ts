import { loadPagefind, type Hit } from './pagefind.ts';
import { searchFailure } from './search-failure.ts';

/** How many results are shown; more would not be read. */
const mostResults = 20;

/** A search box that answers while one types. */
export interface SearchBox {
  readonly field: HTMLInputElement;
  /** Starts loading the index, before the first letter is typed. */
  readonly prepare: () => void;
  /** Searches for what stands in the field. */
  readonly search: () => Promise<void>;
}

/**
 * Brings a search box to life.
 *
 * @param box the element made by `SearchBox.astro`
 * @param onQuery told each query that was searched for
 */
export function searchBox(box: HTMLElement, onQuery?: (query: string) => void): SearchBox {
  const field = box.querySelector<HTMLInputElement>('input[name=q]')!;
  const status = box.querySelector<HTMLElement>('[data-search-status]')!;
  const list = box.querySelector<HTMLElement>('[data-search-results]')!;
  const indexUrl = box.dataset.searchIndex!;
  let latest = 0;

  const search = async () => {
    const query = field.value.trim();
    const turn = ++latest;
    onQuery?.(query);
    if (!query) {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      // The attempt that an earlier letter began may fail when this one would not.
      const pagefind = await loadPagefind(indexUrl).catch(() => loadPagefind(indexUrl));
      const { results } = await pagefind.search(query);
      if (turn !== latest) return;
      if (!results.length) await assertReachable(indexUrl);
      const hits = await Promise.all(results.slice(0, mostResults).map((result) => result.data()));
      if (turn !== latest) return;
      status.textContent = countOf(results.length, query);
      const hadFocus = list.contains(document.activeElement);
      list.replaceChildren(...hits.map(resultItem));
      if (hadFocus) field.focus();
    } catch {
      if (turn !== latest) return;
      status.textContent = searchFailure();
      list.replaceChildren();
    }
  };

  field.addEventListener('input', () => void search());
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  box.addEventListener('keydown', (event) => moveAmongResults(event, field, list));
  return { field, prepare: () => void loadPagefind(indexUrl).catch(() => undefined), search };
}

/** Pagefind takes a part of the index that it could not load for one without the word. */
async function assertReachable(indexUrl: string): Promise<void> {
  const { ok } = await fetch(`${indexUrl}pagefind-entry.json`, { cache: 'no-store' });
  if (!ok) throw new Error('The index is away.');
}

function countOf(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”. Fewer or other words may help.`;
  const shown = count > mostResults ? `, the first ${mostResults} shown` : '';
  return `${count === 1 ? '1 result' : `${count} results`} for “${query}”${shown}.`;
}

function resultItem({ url, excerpt, meta }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.append(
    part('result-title', meta.title ?? url),
    part('result-facts', meta.facts ?? ''),
    markedExcerpt(excerpt),
  );
  item.append(link);
  return item;
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Builds the excerpt from text alone, so that no mark-up but `<mark>` can come in. */
function markedExcerpt(excerpt: string): HTMLElement {
  const element = part('result-excerpt', '');
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of parsed.body.childNodes) {
    const wrap = node.nodeName === 'MARK' ? document.createElement('mark') : undefined;
    const text = document.createTextNode(node.textContent ?? '');
    wrap?.append(text);
    element.append(wrap ?? text);
  }
  return element;
}

/** Arrow keys go from the field through the results and back. */
function moveAmongResults(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [field, ...list.querySelectorAll<HTMLElement>('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

import type { SearchBox } from './search-box.ts';
import { searchFailure } from './search-failure.ts';

/** Keeps the query in the address, so that a search can be linked to and gone back to. */
function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
}

const place = document.querySelector<HTMLElement>('[data-search-page]')!;
const element = place.querySelector<HTMLElement>('[data-search-box]')!;
const field = element.querySelector('input')!;
let box: Promise<SearchBox> | undefined;

/** Loads the search when there is something to search for, and after a failure once more. */
async function search(): Promise<void> {
  box ??= import('./search-box.ts').then(({ searchBox }) => searchBox(element, keepInAddress));
  try {
    await (await box).search();
  } catch {
    box = undefined;
    element.querySelector('[data-search-status]')!.textContent = searchFailure();
  }
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', () => box ?? void search());
field.form!.addEventListener('submit', (event) => event.preventDefault());
place.dataset.ready = '';
field.focus();
/** What stands below the results is shown when it has found its place. */
const showAll = () => delete document.documentElement.dataset.asking;
if (field.value) void search().finally(showAll);
else showAll();

import { searchBox } from './search-box.ts';

/** Keeps the query in the address, so that a search can be linked to and gone back to. */
function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query) url.searchParams.set('q', query);
  else url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
}

const place = document.querySelector<HTMLElement>('[data-search-page]')!;
const box = searchBox(place.querySelector<HTMLElement>('[data-search-box]')!, keepInAddress);
place.hidden = false;
box.field.value = new URLSearchParams(location.search).get('q') ?? '';
box.field.focus();
box.prepare();
void box.search();

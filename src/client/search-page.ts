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
const status = element.querySelector<HTMLElement>('[data-search-status]')!;
const field = element.querySelector('input')!;
const queryOfAddress = () => new URLSearchParams(location.search).get('q') ?? '';
let opening: Promise<SearchBox> | undefined;
let drawing: Promise<void> | undefined;

async function open(): Promise<SearchBox> {
  const [{ searchBox }, { searchNarrow }] = await Promise.all([
    import('./search-box.ts'),
    import('./search-narrow.ts'),
  ]);
  const narrow = searchNarrow(
    place.querySelector<HTMLElement>('[data-search-narrow]')!,
    status,
    () => void box.show(),
  );
  const box = searchBox(element, {
    onQuery: keepInAddress,
    arrange: narrow.arrange,
    onShown: (answer, opened) => {
      if (answer && opened) drawing = narrow.draw(answer, opened).catch(() => undefined);
      else narrow.hide();
    },
  });
  addEventListener('popstate', () => {
    field.value = queryOfAddress();
    narrow.read();
    void box.search();
  });
  return box;
}

/** Loads the search when there is something to search for, and after a failure once more. */
async function search(): Promise<void> {
  opening ??= open();
  try {
    await (await opening).search();
  } catch {
    opening = undefined;
    status.textContent = searchFailure();
  }
}

field.value = queryOfAddress();
field.addEventListener('input', () => opening ?? void search());
field.form!.addEventListener('submit', (event) => event.preventDefault());
place.dataset.ready = '';
field.focus();
/** What stands below the results is shown when it has found its place. */
const showAll = () => delete document.documentElement.dataset.asking;
if (field.value)
  void search()
    .then(() => drawing)
    .finally(showAll);
else showAll();

import { searchFound } from '#core/search/found-markup.ts';
import stylesUrl from '#styles/search.css?url';
import { urls } from '#urls';
import { addStyles } from './add-styles.ts';
import type { SearchBox } from './search-box.ts';
import { searchFailure } from './search-failure.ts';
import { readSetting, slashSetting, writeSetting } from './settings.ts';

const keys =
  '<p class="search-keys"><label><input type="checkbox" data-search-slash> ' +
  'Open the search with the / key too (Ctrl K or ⌘ K always does)</label></p>';

/** Gives the dialog of the search what stands below its field, and brings it to life. */
export function fill(dialog: HTMLDialogElement): void {
  const place = dialog.querySelector<HTMLElement>('[data-search-box]')!;
  const field = place.querySelector('input')!;
  const pageLink = `<a href="${urls.search()}" data-search-page-link>Filter and sort</a>`;
  place.dataset.searchFolder = urls.searchIndex();
  place.querySelector('[role=status]')!.remove();
  place.insertAdjacentHTML('beforeend', searchFound('', pageLink) + keys);
  let box: Promise<SearchBox> | undefined;

  /** Loads what a search needs; after a failure, once more. */
  function prepare(): void {
    box ??= Promise.all([import('./search-box.ts'), addStyles(stylesUrl)]).then(([{ searchBox }]) =>
      searchBox(place),
    );
    // What was typed before the search was there is searched for when it is.
    box.then(
      ({ prepare, search }) => (field.value ? void search() : prepare()),
      () => {
        box = undefined;
        place.querySelector('[data-search-status]')!.textContent = searchFailure();
      },
    );
  }

  field.addEventListener('input', () => box ?? prepare());
  field.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    void box?.then(({ follow }) => follow());
  });
  offerSlash(place.querySelector('[data-search-slash]')!);
  closeByHand(dialog);
  prepare();
}

function offerSlash(slash: HTMLInputElement): void {
  slash.checked = readSetting(slashSetting) !== 'off';
  slash.addEventListener('change', () => writeSetting(slashSetting, slash.checked ? 'on' : 'off'));
}

function closeByHand(dialog: HTMLDialogElement): void {
  // A selection that began in the field may end outside; only a click wholly beside closes.
  let beganBeside = false;
  dialog.addEventListener('pointerdown', (event) => (beganBeside = event.target === dialog));
  dialog.addEventListener('click', (event) => {
    if (beganBeside && event.target === dialog) dialog.close();
  });
  // A search field takes the first Escape to empty itself; here it closes the dialog.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
}

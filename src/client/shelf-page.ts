import { keysNow } from '#core/former-keys.ts';
import { underKeysNow } from '#core/shelf/merge.ts';
import type { ShelfPaper } from '#core/shelf/table.ts';
import type * as shelfFile from './shelf-file.ts';
import { damagedName, readSetting, writeSetting } from './settings.ts';
import { changeShelf, onShelfChange, readShelf, tellShelf } from './shelf.ts';
import './shelf-marks.ts';
import { showRows } from './shelf-rows.ts';
import { loadShelfTable } from './shelf-table.ts';

const shelf = document.querySelector<HTMLElement>('[data-shelf]')!;
const list = shelf.dataset.shelf!;
const part = (name: string) => shelf.querySelector<HTMLElement>(`[data-shelf-${name}]`)!;
const dialog = shelf.querySelector('dialog')!;
let table: ReadonlyMap<string, ShelfPaper> | undefined;
let now: ReadonlyMap<string, string> = new Map();

function show(): void {
  const marks = readShelf();
  if ([...marks.keys()].some((key) => now.has(key))) {
    // Who is told of the change shows the shelf anew.
    changeShelf((kept) => underKeysNow(kept, now));
    return;
  }
  const hasNew = showRows(shelf, marks, table);
  const isEmpty = marks.size === 0;
  part('empty').hidden = !isEmpty;
  part('save').hidden = part('clear').hidden = isEmpty;
  part('damaged').hidden = readSetting(damagedName) === null;
  shelf.dataset.ready = '';
  // What stands in new rows is shown by those who show marks everywhere.
  if (hasNew) tellShelf();
}

/** Authors and venues come from the list, which may be out of reach; the marks are here. */
async function fillIn(): Promise<void> {
  try {
    const papers = await loadShelfTable();
    table = new Map(papers.map((paper) => [paper.key, paper]));
    now = keysNow(papers);
    show();
  } catch {
    // The notice says so, and a new connection asks again.
  }
  part('away').hidden = table !== undefined;
}

/** Says what came of something that was asked for; fails where its code cannot be loaded. */
async function answer(work: (file: typeof shelfFile) => unknown): Promise<void> {
  const said = part('said');
  try {
    const words = await work(await import('./shelf-file.ts'));
    said.textContent = typeof words === 'string' ? words : '';
  } catch {
    said.textContent = 'That needs a connection, which is away. Nothing was changed.';
  }
}

part('json').addEventListener('click', () => void answer(({ saveJson }) => saveJson(list)));
part('bibtex').addEventListener('click', () => void answer(({ saveBibtex }) => saveBibtex(list)));
part('aside').addEventListener('click', () => {
  const text = readSetting(damagedName) ?? '';
  void answer(({ saveText }) => saveText('shelf-set-aside.txt', 'text/plain', text));
});
part('file').addEventListener('change', ({ target }) => {
  const field = target as HTMLInputElement;
  const [file] = field.files!;
  if (file) void answer(({ bringIn }) => bringIn(file)).then(() => (field.value = ''));
});
part('clear').addEventListener('click', () => dialog.showModal());
dialog.addEventListener('close', () => {
  if (dialog.returnValue !== 'remove') return;
  writeSetting(damagedName, undefined);
  changeShelf(() => new Map());
  part('said').textContent = 'Everything was removed.';
  // The button that had the focus is hidden now.
  part('said').focus();
});

show();
onShelfChange(show);
addEventListener('online', () => void fillIn());
void fillIn();

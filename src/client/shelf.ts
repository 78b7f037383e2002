import { readMarks, withMark, writeMarks, type Mark, type Marks } from '#core/shelf/marks.ts';
import { damagedName, onSettingChange, readSetting, shelfName, writeSetting } from './settings.ts';

/*
 * The reader's marks, kept on the device and nowhere else. Every change reads what is
 * kept, changes it and writes it back at once, so that two tabs lose nothing of each other.
 */

/** All marks as last written, where the browser would not keep them: they last as long as the page. */
let unkept: { text: string | undefined } | undefined;

const watchers: (() => void)[] = [];
/** Calls all who watch, as after a change. */
export const tellShelf = () => watchers.forEach((watcher) => watcher());

const read = () => readMarks((unkept ? unkept.text : readSetting(shelfName)) ?? null);

/** All marks of the reader. */
export const readShelf = (): Marks => read().marks;

/**
 * Changes marks on the ground of those that are kept at this moment, and tells all who watch.
 *
 * @returns whether they are kept beyond this page
 */
export function changeShelf(change: (marks: Marks) => Marks): boolean {
  const { marks, damaged } = read();
  const text = writeMarks(change(marks));
  const isKept = (!damaged || setAside()) && writeSetting(shelfName, text);
  unkept = isKept ? undefined : { text };
  tellShelf();
  return isKept;
}

/** Sets aside what stands in the way of new marks and cannot be read, beside what was before. */
function setAside(): boolean {
  const aside = [readSetting(damagedName), readSetting(shelfName)].filter(Boolean).join('\n');
  return writeSetting(damagedName, aside);
}

/** Changes the mark of one paper. */
export const changeMark = (key: string, title: string, change: Partial<Mark>): boolean =>
  changeShelf((marks) => withMark(marks, key, { title, ...marks.get(key), ...change }));

/** Calls back whenever marks change: on this page, in another tab, or while it was left. */
export function onShelfChange(watcher: () => void): void {
  watchers.push(watcher);
  onSettingChange(shelfName, watcher);
  addEventListener('pageshow', (event) => event.persisted && watcher());
}

import { describe, expect, test } from 'vitest';
import {
  longestTitle,
  mostSelected,
  readSelection,
  withMoved,
  withPaper,
  withoutPaper,
  writeSelection,
} from '#core/course/selection.ts';

const abc = { keys: ['a', 'b', 'c'], title: '' };

describe('a selection in an address', () => {
  test.each([
    [{ keys: [], title: '' }, ''],
    [abc, '?papers=a,b,c'],
    [{ keys: [], title: 'Week 1' }, '?title=Week%201'],
    [{ keys: ['a'], title: 'Q&A <b>=+%, Łódź' }, '?papers=a&title=Q%26A%20%3Cb%3E%3D%2B%25%2C%20'],
  ])('%j is written and read back the same', (selection, begins) => {
    const search = writeSelection(selection);
    expect(search.startsWith(begins)).toBe(true);
    expect(readSelection(search)).toEqual({ selection, beyond: 0 });
  });

  test('keeps a key that no paper has, so that the page can tell of it', () => {
    const { selection } = readSelection('?papers=a,no%2Csuch<i>,b');
    expect(selection.keys).toEqual(['a', 'no', 'such<i>', 'b']);
    expect(readSelection(writeSelection(selection)).selection).toEqual(selection);
  });

  test('finds a paper by a key that it had when the address was written', () => {
    const now = new Map([['old', 'b']]);
    expect(readSelection('?papers=a,old,b', now).selection.keys).toEqual(['a', 'b']);
  });

  test('names each paper once, without blanks and empty places', () => {
    expect(readSelection('?papers=b, a,,b&papers=c').selection.keys).toEqual(['b', 'a', 'c']);
  });

  test('holds at most 200 papers, and tells how many are beyond', () => {
    const keys = Array.from({ length: 203 }, (_, at) => `k${at}`);
    const { selection, beyond } = readSelection(`?papers=${keys.join()}`);
    expect(selection.keys).toEqual(keys.slice(0, mostSelected));
    expect(beyond).toBe(3);
  });

  test('has a title in one line of at most 120 characters', () => {
    const { title } = readSelection(`?title=%20One%0A%20two%20${'x'.repeat(200)}`).selection;
    expect(title.startsWith('One two xx')).toBe(true);
    expect(title.length).toBe(longestTitle);
  });

  test('can still be written where its title is cut at a character of two units', () => {
    const asked = `?papers=a&title=${'x'.repeat(longestTitle - 1)}${encodeURIComponent('😀')}yz`;
    const { selection } = readSelection(asked);
    expect(selection.title.endsWith('x😀')).toBe(true);
    expect(readSelection(writeSelection(selection)).selection).toEqual(selection);
  });

  test('of the most papers stays short enough for servers, which take 8,000 characters', () => {
    const keys = Array.from({ length: mostSelected }, (_, at) => `zimmermann2024tokenization${at}`);
    expect(writeSelection({ keys, title: 'ł'.repeat(longestTitle) }).length).toBeLessThan(8000);
  });
});

describe('a change of a selection', () => {
  test('adds a paper at the end, once, and none beyond the most', () => {
    expect(withPaper(abc, 'd').keys).toEqual(['a', 'b', 'c', 'd']);
    expect(withPaper(abc, 'b')).toBe(abc);
    const full = { title: '', keys: Array.from({ length: mostSelected }, (_, at) => `k${at}`) };
    expect(withPaper(full, 'new')).toBe(full);
  });

  test('removes a paper and keeps the order of the others', () => {
    expect(withoutPaper(abc, 'b').keys).toEqual(['a', 'c']);
  });

  test('moves a paper by one place, and not past the ends', () => {
    expect(withMoved(abc, 'b', -1).keys).toEqual(['b', 'a', 'c']);
    expect(withMoved(abc, 'b', 1).keys).toEqual(['a', 'c', 'b']);
    expect(withMoved(abc, 'a', -1)).toBe(abc);
    expect(withMoved(abc, 'c', 1)).toBe(abc);
    expect(withMoved(abc, 'none', 1)).toBe(abc);
  });
});

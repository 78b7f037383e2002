import { expect, test } from 'vitest';
import { splitBibtex, splitJson, splitRis } from '#core/import/split-bibliography.ts';

test('BibTeX is parted at its entries, each with the macros of the file', () => {
  const text = `A remark.
@string{acl = "ACL"}
@comment{@article{no, }}

@article{a,
  title = {One},
@misc{b, title = {Two {@x}}}
`;
  expect(splitBibtex(text)).toEqual([
    { line: 5, text: '@string{acl = "ACL"}\n@article{a,\n  title = {One},' },
    { line: 7, text: '@string{acl = "ACL"}\n@misc{b, title = {Two {@x}}}' },
  ]);
});

test('RIS is parted at its types', () => {
  expect(
    splitRis('TY  - JOUR\nTI  - A\nER  - \n\nTY  - CONF\nTI  - B\n').map(({ line }) => line),
  ).toEqual([1, 5]);
});

test('JSON is parted at its items', () => {
  const text = '[\n {"title": "a, ]b\\"", "x": [1, {"y": 2}]},\n\n 7,\n {"title": "c"}\n]\n';
  const items = splitJson(text);
  expect(items.map(({ line }) => line)).toEqual([2, 4, 5]);
  expect(items.map((item) => JSON.parse(item.text) as unknown)).toEqual(JSON.parse(text));
  expect(splitJson('\n{"title": "a"}\n')).toEqual([{ line: 2, text: '{"title": "a"}\n' }]);
  expect(splitJson('[]')).toEqual([]);
});

import { expect, test } from 'vitest';
import { jsonText } from '#core/api/json-text.ts';

test('sets each property and each record on a line of its own, without blanks', () => {
  expect(jsonText({ version: '1', papers: [{ key: 'a', topics: ['x', 'y'] }, { key: 'b' }] })).toBe(
    '{\n"version":"1",\n"papers":[\n{"key":"a","topics":["x","y"]},\n{"key":"b"}\n]\n}\n',
  );
});

test('sets each entry of a map on a line of its own', () => {
  expect(jsonText({ byKey: { a: { arxiv: '1' }, b: {} } })).toBe(
    '{\n"byKey":{\n"a":{"arxiv":"1"},\n"b":{}\n}\n}\n',
  );
});

test('leaves out what is not known, and keeps what is empty', () => {
  const read = JSON.parse(jsonText({ a: undefined, b: [], c: { d: undefined, e: {} } }));
  expect(read).toEqual({ b: [], c: { e: {} } });
});

import { expect, test } from 'vitest';
import { bibliographies, paperEndings } from '#core/cite/bibliography.ts';
import { paperOf } from '../../support/papers.ts';

test('a paper’s files begin with the one that users of Zotero need', () => {
  expect(bibliographies[paperEndings[0]!].reader).toBe('Zotero');
});

test.each(paperEndings)('an empty list is an empty file .%s', (ending) => {
  expect(bibliographies[ending].format([]).trim()).toMatch(/^(?:\[\])?$/);
});

test.each(paperEndings)('two papers in one file .%s are both there', (ending) => {
  const papers = [paperOf({}, 'one2020a'), paperOf({}, 'two2021b')];
  const file = bibliographies[ending].format(papers);
  for (const { key } of papers) expect(file.split(key)).toHaveLength(2);
});

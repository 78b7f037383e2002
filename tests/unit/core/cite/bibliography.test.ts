import { expect, test } from 'vitest';
import { bibliographies, mediaTypeOf, paperEndings } from '#core/cite/bibliography.ts';
import { paperOf } from '../../support/papers.ts';

test.each([
  ['/papers/a2020b.bib', 'application/x-bibtex'],
  ['/papers/a2020b.biblatex.bib', 'application/x-bibtex'],
  ['/topics/reasoning.ris', 'application/x-research-info-systems'],
  ['/papers.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['/papers/a2020b.hayagriva.yml', 'application/yaml'],
  ['/addresses.json', undefined],
  ['/papers/a2020b/', undefined],
])('the media type of %s is %s', (path, mediaType) => {
  expect(mediaTypeOf(path)).toBe(mediaType);
});

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

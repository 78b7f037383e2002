import { expect, test } from 'vitest';
import { bibliographies, listEndings } from '#core/cite/bibliography.ts';
import { joinFiles } from '#core/course/join-files.ts';
import { paperOf } from '../../support/papers.ts';

const papers = [
  paperOf({ title: 'Łukasz & “co.”' }, 'first2024one'),
  paperOf({ identifiers: { arxiv: '2401.00001' } }, 'second2024two'),
  paperOf({}, 'third2024three'),
];

test.each(listEndings)('joins files .%s to the bytes of the list’s own file', (ending) => {
  for (const some of [papers, papers.slice(0, 1)]) {
    const files = some.map((paper) => bibliographies[ending].format([paper]));
    expect(joinFiles[ending](files)).toBe(bibliographies[ending].format(some));
  }
});

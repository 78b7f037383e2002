import { expect, test } from 'vitest';
import { bibtexWords, importSummary, jsonWords } from '#core/shelf/summary.ts';

test.each([
  [{ found: 12, taken: 12, kept: 0, unknown: 0 }, '12 marks taken over.'],
  [
    { found: 4, taken: 1, kept: 3, unknown: 1 },
    '1 mark taken over. 3 newer here and kept. 1 paper not on this list.',
  ],
  [{ found: 4, taken: 0, kept: 0, unknown: 0 }, 'Nothing new taken over.'],
  [{ found: 0, taken: 0, kept: 0, unknown: 0 }, 'The file holds no mark.'],
])('says what came of an import: %j', (result, said) => {
  expect(importSummary(result, jsonWords)).toBe(said);
});

test('says of BibTeX that what is here stays and what is foreign is left out', () => {
  expect(importSummary({ found: 3, taken: 1, kept: 2, unknown: 7 }, bibtexWords)).toBe(
    '1 mark taken over. 2 marked otherwise here and kept as here. 7 papers not on this list and left out.',
  );
});

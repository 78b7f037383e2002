import { expect, test } from 'vitest';
import { describedFiles } from '#core/api/documentation.ts';
import { examples } from '#core/api/examples.ts';
import { listNames, type Listed } from '#core/api/files.ts';
import { jsonText } from '#core/api/json-text.ts';
import { listFile, paperFile } from '#core/api/made-files.ts';
import { fileShape } from '#core/api/schema.ts';
import type { Library } from '#core/library/types.ts';
import { createUrls } from '#core/urls.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';
import { paperOfKind } from '../../support/venues.ts';

const at = { urls: createUrls('/'), absolute: (path: string) => `https://a.org${path}` };
const about = { name: 'A List', description: 'What it holds.' };
const listedOf = (library: Library): Listed => ({ library, about, at });
const read = (file: object) => JSON.parse(jsonText(file)) as Record<string, unknown>;

const empty = listedOf(libraryOf([]));

test.each(Object.entries(paperOfKind))('a %s without a note obeys its schema', (kind, changes) => {
  const listed = listedOf(libraryOf([paperEntry(kind, changes)]));
  const file = read(paperFile(listed.library.paper(kind), listed));
  expect(fileShape('paper').safeParse(file).error).toBeUndefined();
});

test.each(listNames)(
  '%s.json obeys its schema where the list is empty, and tells no day',
  (name) => {
    const file = read(listFile(name, empty));
    expect(fileShape(name).safeParse(file).error).toBeUndefined();
    expect(file.lastChange).toBeUndefined();
  },
);

test('a file tells the newest day of the whole list, whatever it holds', () => {
  const listed = listedOf(
    libraryOf([
      paperEntry('old', { added: '2026-01-02' }),
      paperEntry('new', { added: '2026-03-04' }),
    ]),
  );
  const old = read(paperFile(listed.library.paper('old'), listed));
  expect(old).toMatchObject({ lastChange: '2026-03-04', changed: '2026-01-02' });
});

test('a file with abstracts says whose they are, a file of identifiers claims nothing', () => {
  const listed = listedOf(libraryOf([paperEntry('a')]));
  const names = (file: object) =>
    (file as { licences: { name: string }[] }).licences.map(({ name }) => name);
  expect(names(paperFile(listed.library.paper('a'), listed))).toEqual([
    'Creative Commons Attribution 4.0',
    'CC0 1.0, under which arXiv publishes its metadata',
    'No right is claimed',
  ]);
  expect(names(listFile('identifiers', listed))).toEqual(['No right is claimed']);
});

test('a list without papers is explained without examples', () => {
  expect(examples(empty)).toEqual([]);
  expect(describedFiles(empty).at(-1)).toMatchObject({ name: 'papers/{key}.json' });
});

import { describe, expect, test } from 'vitest';
import { formatBibtex } from '#core/cite/bibtex.ts';
import { cslJson } from '#core/cite/csl.ts';
import { buildLibrary } from '#core/library/build.ts';
import { byEveryId, papersByEveryKey } from '#core/library/former.ts';
import { paperRecord, type EntryAddress, type Redirects } from '#core/schema/redirects.ts';
import { math } from '#entries/math.ts';
import { entriesOf, paperEntry } from '../../support/papers.ts';

const record = paperRecord.parse({
  title: 'Counting $n$ Goats',
  authors: ['Okafor, Ada'],
  venue: { kind: 'preprint', server: 'arXiv', year: 2024 },
  identifiers: { arxiv: '2403.01234' },
});
const removal = { removed: '2027-02-01', reason: 'It is another paper.' };
const lines: [EntryAddress, EntryAddress | typeof removal][] = [
  ['papers/older', 'papers/old'],
  ['papers/old', 'papers/new'],
  ['papers/lost', 'papers/nowhere'],
  ['papers/first', 'papers/gone'],
  ['papers/gone', { ...removal, record } as typeof removal],
  ['topics/thinking', 'topics/reasoning'],
  ['topics/pruning', removal],
];
const redirects: Redirects = new Map(lines);
const library = buildLibrary(entriesOf([paperEntry('new')]), math, redirects);
const found = papersByEveryKey(library).map(([key, paper]) => [key, paper.key]);

describe('a list whose entries moved', () => {
  test('finds a paper by every key it ever had, however often it moved', () => {
    expect(Object.fromEntries(found)).toMatchObject({ new: 'new', old: 'new', older: 'new' });
  });

  test('finds a paper that was removed by its keys', () => {
    expect(Object.fromEntries(found)).toMatchObject({ gone: 'gone', first: 'gone' });
  });

  test('leaves out what leads nowhere', () => {
    expect(found.map(([key]) => key)).not.toContain('lost');
  });

  test('finds a topic by every id it ever had, and none that was removed', () => {
    const topics = byEveryId('topics', library).map(([id, topic]) => [id, topic.title]);
    expect(Object.fromEntries(topics)).toEqual({
      reasoning: 'Reasoning',
      'scaling-laws': 'Scaling laws',
      thinking: 'Reasoning',
    });
    expect(library.removed).toEqual([
      { collection: 'topics', id: 'pruning', date: '2027-02-01', reason: 'It is another paper.' },
    ]);
  });
});

describe('a paper that was removed', () => {
  const [{ paper } = { paper: library.papers[0]! }] = library.removedPapers;

  test('is on no list', () => {
    expect(library.papers.map(({ key }) => key)).toEqual(['new']);
    expect(library.years.flatMap(({ papers }) => papers)).not.toContain(paper);
    expect(library.authors.flatMap(({ papers }) => papers)).not.toContain(paper);
  });

  test('can be cited as before, without an abstract that is not kept', () => {
    expect(formatBibtex(paper)).toContain('eprint = {2403.01234}');
    expect(cslJson(paper)).toMatchObject({ id: 'gone', title: 'Counting n Goats' });
    expect(Object.keys(JSON.parse(JSON.stringify(cslJson(paper))) as object)).not.toContain(
      'abstract',
    );
  });
});

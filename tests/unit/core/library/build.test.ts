import { describe, expect, test } from 'vitest';
import { buildLibrary } from '#core/library/build.ts';
import { fullName } from '#core/text/names.ts';
import type { PaperKind, PaperLevel } from '#core/schema/paper.ts';
import { math } from '#entries/math.ts';
import { entriesOf, libraryOf, paperEntry, paperOf } from '../../support/papers.ts';

const conference = (series: string, year: number) =>
  ({ kind: 'conference', name: `${series} ${year}`, series, year }) as const;

describe('the list', () => {
  const library = buildLibrary(
    entriesOf(
      [
        paperEntry('a', { venue: conference('Zeta', 2021), topics: ['reasoning'] }),
        paperEntry('b', {
          venue: conference('alpha', 2023),
          topics: ['scaling-laws', 'reasoning'],
        }),
        paperEntry('c', { venue: conference('Zeta', 2023), added: '2026-03-01' }),
      ],
      {
        paths: [
          {
            id: 'second',
            data: {
              title: 'Second',
              summary: 'Then.',
              question: 'What then?',
              start: { need: 'I know a bit.', answer: 'Go on.', topic: 'reasoning' },
              order: 2,
              steps: [
                { paper: 'c', why: 'It is new.' },
                { paper: 'a', why: 'It is old.' },
              ],
            },
            body: '',
          },
          {
            id: 'first',
            data: { title: 'First', summary: 'Now.', question: 'What now?', order: 1, steps: [] },
            body: '',
          },
        ],
        glossary: [
          { id: 'token', data: { title: 'Token', definition: 'A part.', aliases: [] }, body: '' },
          { id: 'bit', data: { title: 'bit', definition: 'A digit.', aliases: ['b'] }, body: '' },
        ],
      },
    ),
    math,
  );
  const keys = (papers: readonly { key: string }[]) => papers.map(({ key }) => key).join(' ');

  test('has the newest paper first', () => {
    expect(keys(library.papers)).toBe('c b a');
  });

  test('has topics by their order, each with its papers in the order they appeared', () => {
    expect(library.topics.map(({ id, papers }) => [id, keys(papers)])).toEqual([
      ['reasoning', 'a b c'],
      ['scaling-laws', 'b'],
    ]);
    expect(library.paper('b').topics[1]).toBe(library.topics[0]);
  });

  test('has paths by their order, the steps as they were written', () => {
    expect(library.paths.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(library.paths[1]!.steps.map(({ paper, why }) => `${paper.key}: ${why}`)).toEqual([
      'c: It is new.',
      'a: It is old.',
    ]);
    expect(library.paths[1]!.steps[0]!.paper).toBe(library.paper('c'));
    expect(library.paths[1]!.hours).toBe(4);
    expect(library.paths[1]!.start?.topic).toBe(library.topics[0]);
    expect(library.paths[0]!.start).toBeUndefined();
  });

  test('has terms by title, venues by name and years newest first', () => {
    expect(library.terms.map(({ title }) => title)).toEqual(['bit', 'Token']);
    expect(library.venues.map(({ name, papers }) => [name, keys(papers)])).toEqual([
      ['alpha', 'b'],
      ['Zeta', 'c a'],
    ]);
    expect(library.years.map(({ year, papers }) => [year, keys(papers)])).toEqual([
      [2023, 'c b'],
      [2021, 'a'],
    ]);
  });

  test('has kinds and levels in the order of the schema, those alone that papers are of', () => {
    const note = (kind: PaperKind, level: PaperLevel) => ({
      kind,
      level,
      summary: 'Counts to ten, and says at each number why it comes next.',
      findings: [{ id: 'one', claim: 'It counts.', quote: 'We count.' }],
    });
    const { kinds, levels } = libraryOf([
      paperEntry('a', note('survey', 'advanced')),
      paperEntry('b', note('method', 'introductory')),
      paperEntry('c', note('survey', 'introductory')),
      paperEntry('d'),
    ]);
    expect(kinds.map(({ kind, papers }) => [kind, keys(papers)])).toEqual([
      ['method', 'b'],
      ['survey', 'a c'],
    ]);
    expect(levels.map(({ level, papers }) => [level, keys(papers)])).toEqual([
      ['introductory', 'b c'],
      ['advanced', 'a'],
    ]);
  });

  test('is the same whatever the order of the files', () => {
    const entries = ['x', 'y', 'z'].map((id) => paperEntry(id));
    expect(keys(libraryOf(entries.toReversed()).papers)).toBe(keys(libraryOf(entries).papers));
  });

  test('throws where a name leads nowhere', () => {
    expect(() => library.paper('d')).toThrow('The list has no paper named "d".');
    expect(() => libraryOf([paperEntry('a', { topics: ['code'] })])).toThrow(
      'The list has no topic named "code".',
    );
    const relations = [{ kind: 'extends' as const, paper: 'gone', why: 'It goes on.' }];
    expect(() => libraryOf([paperEntry('a', { relations })])).toThrow(
      'The list has no paper named "gone".',
    );
  });

  test('connects papers with the terms that they use', () => {
    const entries = [
      paperEntry('old', { title: 'On tokens', submitted: '2020-01-01' }),
      paperEntry('new', { abstract: 'A token and a bit.', submitted: '2022-01-01' }),
    ];
    const glossary = ['token', 'bit'].map((id) => ({
      id,
      data: { title: id, definition: 'A part.', aliases: [] },
      body: '',
    }));
    const list = buildLibrary(entriesOf(entries, { glossary }), math);
    expect(list.terms.map(({ id, papers }) => [id, keys(papers)])).toEqual([
      ['bit', 'new'],
      ['token', 'new old'],
    ]);
    expect(list.paper('new').terms).toEqual(list.terms);
  });

  test('connects papers that are near to each other', () => {
    const near = libraryOf([
      paperEntry('a', { title: 'On speculative decoding', abstract: 'We write drafts.' }),
      paperEntry('b', { title: 'Transport', abstract: 'For speculative decoding with drafts.' }),
      paperEntry('c', { title: 'Bees', abstract: 'Honey.' }),
      paperEntry('d', { title: 'Whales', abstract: 'Sonar.' }),
    ]);
    const [only, ...more] = near.paper('a').related;
    expect(only!.paper).toBe(near.paper('b'));
    expect(only!.shared).toEqual(['speculative decoding', 'drafts']);
    expect(more).toEqual([]);
  });
});

describe('a paper', () => {
  test('shows an arXiv date that one source gives without its day, everywhere', () => {
    const paper = paperOf({ submitted: '2024-05-03', unsure: ['submitted'] });
    expect([paper.submitted, paper.firstAppeared]).toEqual(['2024-05', '2024-05']);
  });

  test('first appeared in print where that was in an earlier year than arXiv', () => {
    const paper = paperOf({ submitted: '2024-05-03', venue: conference('Zeta', 2022) });
    expect([paper.submitted, paper.firstAppeared, paper.year]).toEqual([
      '2024-05-03',
      '2022',
      2022,
    ]);
  });

  test('is cited by the title that the published version bears', () => {
    const paper = paperOf({ title: 'Transfer $Q^*$', publishedTitle: 'Transfer Q-star on GPUs' });
    expect(paper.title.plain).toBe('Transfer Q*');
    expect(paper.title.bibtex).toBe('Transfer $Q^*$');
    expect(paper.citedTitle.bibtex).toBe('Transfer Q-star on {GPUs}');
  });

  test('is cited by its title where it bears no other', () => {
    const paper = paperOf({});
    expect(paper.citedTitle).toBe(paper.title);
  });

  test('keeps the order of its authors in print and on arXiv', () => {
    const paper = paperOf({
      authors: ['Okafor, Ada', 'NLLB Team'],
      arxivAuthors: ['NLLB Team', 'Okafor, Ada'],
    });
    expect(paper.authors.map(fullName)).toEqual(['Ada Okafor', 'NLLB Team']);
    expect(paper.arxivAuthors?.map(fullName)).toEqual(['NLLB Team', 'Ada Okafor']);
  });

  test('has its abstract in paragraphs, each on one line', () => {
    const { abstract } = paperOf({ abstract: 'One\n  line $a\n+b$.\n\nTwo < three.\n' });
    expect(abstract.map(({ plain }) => plain)).toEqual(['One line a+b.', 'Two < three.']);
    expect(abstract[1]!.html).toBe('Two &lt; three.');
  });

  test.each([
    [{}, 'This paper was withdrawn.'],
    [{ date: '2025-02-24' }, 'This paper was withdrawn on 24 February 2025.'],
    [{ by: 'first author' }, 'This paper was withdrawn by the first author.'],
    [
      { date: '2025-02-24', by: 'first author' },
      'This paper was withdrawn by the first author on 24 February 2025.',
    ],
    [{ date: '2025-02' }, 'This paper was withdrawn in February 2025.'],
    [{ date: '2025' }, 'This paper was withdrawn in 2025.'],
  ])('says of its withdrawal what is known: %o', (withdrawn, sentence) => {
    expect(paperOf({ withdrawn }).withdrawn).toEqual({ sentence });
  });

  test('is not withdrawn unless its entry says so', () => {
    expect(paperOf({}).withdrawn).toBeUndefined();
  });

  test('has a note only where the note is whole', () => {
    const note = {
      kind: 'method',
      level: 'advanced',
      summary: 'A sentence of our own that is long enough to say something.',
      findings: [{ id: 'speed', claim: 'It is fast.', quote: 'We count.' }],
    } as const;
    const whole = paperOf({ ...note, findings: [...note.findings] }).note;
    expect(whole).toMatchObject({
      ...note,
      findings: [{ id: 'speed', claim: 'It is fast.', quote: { plain: 'We count.' } }],
    });
    expect(whole?.passages).toMatchObject([[{ findings: [0], begins: [0], ends: [0] }]]);
    expect(paperOf({ ...note, findings: undefined }).note).toBeUndefined();
  });
});

describe('a topic', () => {
  const finding = { id: 'speed', claim: 'It is fast.', quote: 'We count.' };
  const note = {
    kind: 'method',
    level: 'advanced',
    summary: 'A sentence of our own that is long enough to say something.',
    findings: [finding],
  } as const;
  const row = { name: 'Counting', compared: 'Speed', setting: 'A flock', figure: 'fast' };
  const rows = [
    { ...row, paper: 'a2024one', finding: 'speed' },
    { ...row, paper: 'b2024two', finding: 'speed' },
  ];
  const withComparison = (papers: string[], given = rows) => {
    const entries = entriesOf(
      papers.map((key) => paperEntry(key, { ...note, findings: [finding] })),
    );
    const [first, ...others] = entries.topics;
    const comparison = { caption: 'By speed', rows: given };
    const topics = [{ ...first!, data: { ...first!.data, comparison } }, ...others];
    return buildLibrary({ ...entries, topics }, math).topics.find(({ id }) => id === first!.id)!;
  };

  test('sets its papers side by side, each figure with the finding it stands in', () => {
    const { comparison } = withComparison(['a2024one', 'b2024two']);
    expect(comparison).toMatchObject({
      caption: 'By speed',
      rows: [
        { name: 'Counting', paper: { key: 'a2024one' }, finding: { claim: 'It is fast.' } },
        { paper: { key: 'b2024two' } },
      ],
    });
  });

  test('takes no figure from a finding that is not there', () => {
    const wrong = rows.map((each) => ({ ...each, finding: 'size' }));
    expect(() => withComparison(['a2024one', 'b2024two'], wrong)).toThrow(/a2024one .*"size"/);
  });
});

import { describe, expect, test } from 'vitest';
import { contextObject } from '#core/describe/coins.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { paperOf } from '../../support/papers.ts';

/** The pairs of a ContextObject, read back by the rules of forms, without its version. */
const pairs = (changes: Partial<PaperFieldsInput>) => {
  const [version, ...rest] = [...new URLSearchParams(contextObject(paperOf(changes)))];
  expect(version).toEqual(['ctx_ver', 'Z39.88-2004']);
  return rest.map((pair) => pair.join('='));
};

const two = ['rft.aulast=Okafor', 'rft.aufirst=Ada', 'rft.au=Okafor, Ada', 'rft.au=Lind, Per'];

describe('a ContextObject', () => {
  test('tells a preprint with server and number', () => {
    expect(pairs({ submitted: '2024-03-05', identifiers: { arxiv: '2403.01234' } })).toEqual([
      'rft_val_fmt=info:ofi/fmt:kev:mtx:dc',
      'rft.type=preprint',
      'rft.title=Counting to Ten',
      'rft.publisher=arXiv',
      'rft.identifier=arXiv:2403.01234',
      'rft_id=info:doi/10.48550/arXiv.2403.01234',
      'rft_id=https://arxiv.org/abs/2403.01234',
      'rft.date=2024-03-05',
      ...two,
    ]);
  });

  test.each<[PaperFieldsInput['venue'], string[]]>([
    [
      { kind: 'conference', name: 'Proceedings of A', series: 'A', year: 2023, pages: '3-9' },
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:book',
        'rft.genre=proceeding',
        'rft.atitle=Counting to Ten',
        'rft.btitle=Proceedings of A',
        'rft.date=2023',
        'rft.pages=3-9',
      ],
    ],
    [
      { kind: 'journal', name: 'A & B', series: 'A', year: 2023, volume: '5', issue: '2' },
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:journal',
        'rft.genre=article',
        'rft.atitle=Counting to Ten',
        'rft.jtitle=A & B',
        'rft.volume=5',
        'rft.issue=2',
        'rft.date=2023',
      ],
    ],
    [
      { kind: 'chapter', name: 'A Handbook', year: 2023 },
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:book',
        'rft.genre=bookitem',
        'rft.atitle=Counting to Ten',
        'rft.btitle=A Handbook',
        'rft.date=2023',
      ],
    ],
    [
      { kind: 'book', publisher: 'Press', year: 2023 },
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:book',
        'rft.genre=book',
        'rft.btitle=Counting to Ten',
        'rft.pub=Press',
        'rft.date=2023',
      ],
    ],
    [
      { kind: 'report', institution: 'A Laboratory', year: 2023 },
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:book',
        'rft.genre=report',
        'rft.btitle=Counting to Ten',
        'rft.pub=A Laboratory',
        'rft.date=2023',
      ],
    ],
    [
      { kind: 'thesis', institution: 'A University', year: 2023 },
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:dissertation',
        'rft.title=Counting to Ten',
        'rft.inst=A University',
        'rft.date=2023',
      ],
    ],
    [
      { kind: 'webpage', name: 'A Site', year: 2023 },
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:dc',
        'rft.type=webpage',
        'rft.title=Counting to Ten',
        'rft.source=A Site',
        'rft.date=2023',
      ],
    ],
  ])('says of a %o what its kind has', (venue, expected) => {
    expect(pairs({ venue })).toEqual([...expected, ...two]);
  });

  test('keeps a group one name in its place, and gives no parts of it', () => {
    const authors = pairs({ authors: ['NLLB Team', 'Okafor, Ada'] }).filter((pair) =>
      pair.startsWith('rft.au'),
    );
    expect(authors).toEqual(['rft.au=NLLB Team,', 'rft.au=Okafor, Ada']);
  });

  test('encodes every sign that would end a value', () => {
    const title = 'A & B = 100% + “C”';
    expect(contextObject(paperOf({ title }))).not.toMatch(/[^\w.~!*'()%=&-]/);
    expect(pairs({ title })).toContain(`rft.title=${title}`);
  });
});

import { describe, expect, test } from 'vitest';
import { formatWikipedia } from '#core/cite/wikipedia.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { paperOf } from '../../support/papers.ts';
import { paperOfKind, withdrawn } from '../../support/venues.ts';

const wikipediaOf = (changes: Partial<PaperFieldsInput>) => formatWikipedia(paperOf(changes));

const authors = '|last1=Okafor |first1=Ada |last2=Lind |first2=Per';

test.each([
  [
    'conference',
    '{{cite conference |last1=Sun |first1=Ziteng |last2=van der Berg |first2=Jan |title=SpecTr: Fast Speculative Decoding via Optimal Transport |date=2023 |conference=NeurIPS 2023 |book-title=Advances in Neural Information Processing Systems |series=Proceedings of Everything |volume=36 |issue=4 |pages=30222–30242 |publisher=Curran Associates |doi=10.52202/075280-1314 |arxiv=2310.15141}}',
  ],
  [
    'workshop',
    `{{cite conference ${authors} |title=Counting to Ten |date=2024 |conference=Workshop on Counting 2024 |book-title=Workshop on Counting |url=https://openreview.net/forum?id=SdYHLTCC5J}}`,
  ],
  [
    'journal',
    `{{cite journal ${authors} |title=Counting to Ten |date=2024 |journal=Computational Linguistics |volume=50 |issue=2 |pages=e1204 |url=https://aclanthology.org/2024.cl-2.1/}}`,
  ],
  ['book', `{{cite book ${authors} |title=Counting to Ten |date=2020 |publisher=MIT Press}}`],
  [
    'chapter',
    `{{cite book ${authors} |chapter=Counting to Ten |title=Handbook |date=2020 |pages=1–20 |publisher=Brill}}`,
  ],
  [
    'report',
    `{{cite report ${authors} |title=Counting to Ten |date=2020 |number=TR-1 |publisher=Google}}`,
  ],
  [
    'thesis',
    `{{cite thesis ${authors} |title=Counting to Ten |date=2020 |publisher=Lund University}}`,
  ],
  [
    'webpage',
    `{{cite web ${authors} |title=Counting to Ten |date=2021 |website=Distill |url=https://distill.pub/counting}}`,
  ],
  [
    'preprint',
    `{{cite arXiv ${authors} |title=Counting to Ten |date=3 May 2024 |eprint=2405.01234 |class=cs.CL}}`,
  ],
  [
    'preprint elsewhere',
    `{{cite web ${authors} |title=Counting to Ten |date=2024 |website=bioRxiv |doi=10.1101/2024.01.01 |url=https://doi.org/10.1101/2024.01.01}}`,
  ],
] as const)('a %s has the template that its kind asks for', (kind, template) => {
  expect(wikipediaOf(paperOfKind[kind])).toBe(`<ref>${template}</ref>`);
});

test('a withdrawal is told behind the template', () => {
  expect(wikipediaOf(withdrawn)).toMatch(
    /\}\} This paper was withdrawn by the first author on 24 February 2025\.<\/ref>$/,
  );
});

describe('authors', () => {
  const people = Array.from({ length: 7 }, (_, at) => `Family${at + 1}, Given`);

  test('are all named up to six, of more the first three', () => {
    expect(wikipediaOf({ authors: people.slice(0, 6) })).toContain('|last6=Family6');
    expect(wikipediaOf({ authors: people })).toContain(
      '|last3=Family3 |first3=Given |display-authors=etal |title=',
    );
    expect(wikipediaOf({ authors: people })).not.toContain('Family4');
  });

  test('that are groups have one name, in their place', () => {
    expect(wikipediaOf({ authors: ['Lind, Per', 'NLLB Team', 'Sukarno,'] })).toContain(
      '|last1=Lind |first1=Per |author2=NLLB Team |last3=Sukarno |title=',
    );
  });
});

test('a title keeps no sign that would end the template or make a link', () => {
  const title = "A|B [c] {{d}} <i> ''e'' Don't";
  expect(wikipediaOf({ title })).toContain(
    "|title=A{{!}}B &#91;c&#93; &#123;&#123;d&#125;&#125; &lt;i> &#39;&#39;e&#39;&#39; Don't |date=",
  );
});

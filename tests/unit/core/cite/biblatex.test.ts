import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { formatBiblatex } from '#core/cite/biblatex.ts';
import type { CslItem } from '#core/import/csl-item.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { paperOf } from '../../support/papers.ts';
import { paperOfKind, withdrawn } from '../../support/venues.ts';

const biblatexOf = (changes: Partial<PaperFieldsInput>) => formatBiblatex(paperOf(changes));

test('a conference paper names its meeting and its date, no finer than it is known', () => {
  expect(biblatexOf(paperOfKind.conference)).toMatchInlineSnapshot(`
    "@inproceedings{okafor2024counting,
      title = {{SpecTr}: Fast Speculative Decoding via Optimal Transport},
      author = {Sun, Ziteng and van der Berg, Jan},
      booktitle = {Advances in Neural Information Processing Systems},
      eventtitle = {NeurIPS 2023},
      series = {Proceedings of Everything},
      volume = {36},
      number = {4},
      pages = {30222--30242},
      date = {2023},
      publisher = {Curran Associates},
      langid = {english},
      doi = {10.52202/075280-1314},
      url = {https://doi.org/10.52202/075280-1314},
      eprint = {2310.15141},
      eprinttype = {arxiv},
      eprintclass = {cs.LG},
    }"
  `);
});

test('a preprint is found online, by its number on arXiv', () => {
  expect(biblatexOf(paperOfKind.preprint)).toMatchInlineSnapshot(`
    "@online{okafor2024counting,
      title = {Counting to Ten},
      author = {Okafor, Ada and Lind, Per},
      date = {2024-05-03},
      langid = {english},
      doi = {10.48550/arXiv.2405.01234},
      url = {https://arxiv.org/abs/2405.01234},
      eprint = {2405.01234},
      eprinttype = {arxiv},
      eprintclass = {cs.CL},
    }"
  `);
});

test.each([
  ['workshop', 'inproceedings', ['booktitle = {Workshop on Counting}']],
  ['journal', 'article', ['journaltitle = {Computational Linguistics}', 'number = {2}']],
  ['book', 'book', ['publisher = {MIT Press}']],
  ['chapter', 'incollection', ['booktitle = {Handbook}', 'publisher = {Brill}']],
  ['report', 'report', ['type = {techreport}', 'institution = {Google}', 'number = {TR-1}']],
  ['thesis', 'thesis', ['type = {phdthesis}', 'institution = {Lund University}']],
  ['webpage', 'online', ['organization = {Distill}', 'url = {https://distill.pub/counting}']],
  ['preprint elsewhere', 'online', ['organization = {bioRxiv}', 'doi = {10.1101/2024.01.01}']],
] as const)('a %s is an entry @%s', (kind, type, fields) => {
  const entry = biblatexOf(paperOfKind[kind]);
  expect(entry.startsWith(`@${type}{`)).toBe(true);
  for (const each of fields) expect(entry).toContain(`  ${each},`);
});

test('a withdrawal is told in a note, and leaves the title', () => {
  const entry = biblatexOf(withdrawn);
  expect(entry).toContain('note = {This paper was withdrawn by the first author on 24 February');
  expect(entry).toContain('title = {Counting to Ten},');
});

describe('letters', () => {
  test('stay as they are, but for what TeX would read as its own', () => {
    const entry = biblatexOf({
      title: 'Łukasz & Çelebi: 5% of BLEU — “$x_1$”, a_b',
      authors: ['Çelebi, Onur', 'R&D'],
    });
    expect(entry).toContain(String.raw`title = {Łukasz \& Çelebi: 5\% of {BLEU} — “$x_1$”, a\_b},`);
    expect(entry).toContain(String.raw`author = {Çelebi, Onur and {R\&D}},`);
  });

  test.each(['5%', 'this & that', '$100K', '#1', 'a_b', '~10', '2^8', 'a\\b', 'é', '“quoted”'])(
    'of a title with "%s" are read back as they are',
    (text) => {
      const entry = biblatexOf({ title: `Of ${text} today` });
      const [item] = new Cite(entry, { forceType: '@biblatex/text' }).data as CslItem[];
      expect(item!.title).toBe(`Of ${text} today`);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { paperFromCsl } from '#core/import/csl.ts';
import { formatBibtex } from '#core/cite/bibtex.ts';
import { readBibliography, readItems } from '#entries/read-bibliography.ts';
import { paperOf } from '../support/papers.ts';

/** The papers of a bibliography, without the gaps. */
async function papers(file: string, text: string) {
  const items = await readBibliography(file, text);
  return items.map((item) => {
    const paper = paperFromCsl(item, { added: '2026-01-02', topics: ['scaling-laws', 'code'] });
    return JSON.parse(JSON.stringify(paper)) as {
      key: string;
      fields: Record<string, unknown> & { identifiers: object };
    };
  });
}
const bib = async (fields: string, type = 'article') =>
  (await papers('x.bib', `@${type}{x, title = {Counting}, year = {2024}, ${fields}}`))[0]!.fields;

const inproceedings = `@inproceedings{sun2023spectr,
  title = {{SpecTr} for \\$100K \\& {BLEU}},
  author = {Sun, Ziteng and Kaiser, {\\L}ukasz and W\\'ojcik, Bartosz and van der Berg, Jan and Brown, Jr., Tom},
  booktitle = {Advances in Neural Information Processing Systems},
  volume = {36},
  pages = {30222--30242},
  year = {2023},
  doi = {10.52202/075280-1314},
}
`;

describe('.bib', () => {
  test('gives a conference paper', async () => {
    expect(await papers('x.bib', inproceedings)).toEqual([
      {
        key: 'sun2023spectr',
        fields: {
          title: 'SpecTr for \\$100K & BLEU',
          authors: [
            'Sun, Ziteng',
            'Kaiser, Łukasz',
            'Wójcik, Bartosz',
            'van der Berg, Jan',
            'Brown Jr., Tom',
          ],
          venue: {
            kind: 'conference',
            name: 'Advances in Neural Information Processing Systems',
            series: 'Advances in Neural Information Processing Systems',
            year: 2023,
            volume: '36',
            pages: '30222-30242',
          },
          identifiers: { doi: '10.52202/075280-1314' },
          topics: [],
          added: '2026-01-02',
        },
      },
    ]);
  });

  test('gives a journal article and a preprint, keys made where theirs are of another form', async () => {
    const text = `@article{A_1, title={Tokens}, author={Doe, Jane}, year=2024, journal={X Letters}, volume=3, number=4}
@misc{B_2, title={Drafts}, author={Doe, Jane}, year=2023, url={https://arxiv.org/abs/2310.15141v2}}`;
    expect(await papers('x.bib', text)).toMatchObject([
      {
        key: 'doe2024tokens',
        fields: { venue: { kind: 'journal', name: 'X Letters', volume: '3', issue: '4' } },
      },
      {
        key: 'doe2023drafts',
        fields: {
          venue: { kind: 'preprint', server: 'arXiv', year: 2023 },
          identifiers: { arxiv: '2310.15141' },
        },
      },
    ]);
  });

  test('keeps the abstract', async () => {
    expect((await bib('abstract = {We count.}')).abstract).toBe('We count.');
  });

  test('takes the keywords that are topics', async () => {
    expect((await bib('keywords = {code, other, scaling-laws}')).topics).toEqual([
      'code',
      'scaling-laws',
    ]);
  });

  test('keeps a group in braces a group', async () => {
    expect((await bib('author = {{NLLB Team} and Doe, Jane}')).authors).toEqual([
      'NLLB Team',
      'Doe, Jane',
    ]);
  });

  test('reads the arXiv identifier from the fields made for it', async () => {
    const { identifiers } = await bib('eprint = {2310.15141}, archivePrefix = {arXiv}', 'misc');
    expect(identifiers).toMatchObject({ arxiv: '2310.15141' });
  });

  test('keeps formulas and money apart', async () => {
    const { abstract } = await bib('abstract = {For $Q^*_{BL}$ we pay \\$5.}');
    expect(abstract).toBe('For $Q^*_{BL}$ we pay \\$5.');
  });

  test('loses no entry to a dollar that stands alone', async () => {
    const text = `@article{a, title = {One for $5}, author = {Doe, Jane}, year = {2024}}
@article{b, title = {Two for $6}, author = {Lind, Per}, year = {2024}}`;
    expect((await papers('x.bib', text)).map(({ fields }) => fields.title)).toEqual([
      'One for \\$5',
      'Two for \\$6',
    ]);
  });

  test('takes what Google Scholar calls a journal for the preprint it is', async () => {
    const { identifiers, venue } = await bib('journal = {arXiv preprint arXiv:2310.15141}');
    expect(identifiers).toMatchObject({ arxiv: '2310.15141' });
    expect(venue).toMatchObject({ kind: 'preprint' });
  });

  test('reads what this list gives to be cited', async () => {
    const paper = paperOf({
      title: 'A BLEU of \\$100K',
      authors: ['Kaiser, Łukasz', 'Çelebi, Onur'],
      venue: { kind: 'journal', name: 'R&D', series: 'R&D', year: 2024, pages: '1-20' },
      identifiers: { doi: '10.1000/a_b' },
    });
    expect(await papers('x.bib', formatBibtex(paper))).toMatchObject([
      {
        key: 'okafor2024counting',
        fields: {
          title: 'A BLEU of \\$100K',
          authors: ['Kaiser, Łukasz', 'Çelebi, Onur'],
          venue: { kind: 'journal', name: 'R&D', year: 2024, pages: '1-20' },
          identifiers: { doi: '10.1000/a_b' },
        },
      },
    ]);
  });
});

test('.ris gives a journal article with its abstract and topics', async () => {
  const text = `TY  - JOUR
TI  - Scaling Laws for Tokens
AU  - Doe, Jane
AU  - Müller, Jörg
T2  - Computational Linguistics
PY  - 2024
VL  - 50
IS  - 2
SP  - 10
EP  - 20
DO  - 10.1162/coli_a_00500
KW  - code
KW  - tokens
AB  - It costs $5.
ER  - 
`;
  expect(await papers('x.ris', text)).toEqual([
    {
      key: 'doe2024laws',
      fields: {
        title: 'Scaling Laws for Tokens',
        authors: ['Doe, Jane', 'Müller, Jörg'],
        venue: {
          kind: 'journal',
          name: 'Computational Linguistics',
          series: 'Computational Linguistics',
          year: 2024,
          volume: '50',
          issue: '2',
          pages: '10-20',
        },
        identifiers: { doi: '10.1162/coli_a_00500' },
        topics: ['code'],
        added: '2026-01-02',
        abstract: 'It costs \\$5.',
      },
    },
  ]);
});

describe('.json', () => {
  test.each(['x.json', 'x.csl.json'])('%s is read as it is, a list or one item', async (file) => {
    const item = { id: 'sun2023spectr', title: 'SpecTr' };
    expect(await readBibliography(file, JSON.stringify([item, item]))).toEqual([item, item]);
    expect(await readBibliography(file, JSON.stringify(item))).toEqual([item]);
  });

  test('that is none is refused', async () => {
    await expect(readBibliography('x.json', '{')).rejects.toThrow(SyntaxError);
  });
});

test('a file of another format is refused by name', async () => {
  await expect(readBibliography('list.txt', '')).rejects.toThrow(
    'list.txt: the name must end in .csl.json, .json, .bib or .ris.',
  );
});

test('a .bib that is none is refused', async () => {
  await expect(readBibliography('x.bib', '@article{a, title = {never closed')).rejects.toThrow();
});

describe('item by item', () => {
  test('tells the line of each, and why one cannot be read', async () => {
    const text = `@article{a, title = {One}, author = {Doe, Jane}, year = 2024}\n\n@article{b, title = {never closed\n@article{c, title = {Three}, author = {Doe, Jane}, year = 2024}\n`;
    const items = await readItems('x.bib', text);
    expect(items).toMatchObject([
      { line: 1, item: { title: 'One' } },
      { line: 3, fault: expect.any(String) as unknown },
      { line: 4, item: { title: 'Three' } },
    ]);
  });

  test('reads JSON and RIS in the same way', async () => {
    expect(await readItems('x.json', '[{"title": "A"},\n7]')).toMatchObject([
      { line: 1, item: { title: 'A' } },
      { line: 2, fault: 'it is no item of CSL-JSON' },
    ]);
    expect(await readItems('x.ris', 'TY  - JOUR\nTI  - A\nER  - \n')).toMatchObject([
      { line: 1, item: { title: 'A' } },
    ]);
  });

  test.each([
    ['x.txt', 'A', 'the name must end in'],
    ['x.bib', 'no entry', 'it holds no item'],
    ['x.json', '[', 'JSON'],
  ])('refuses %s that says %j', async (file, text, message) => {
    await expect(readItems(file, text)).rejects.toThrow(message);
  });
});

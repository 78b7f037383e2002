import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { formatShelfBibtex, parseShelfBibtex } from '#core/shelf/bibtex.ts';
import { plainOfTex } from '#core/shelf/latex.ts';
import type { Mark } from '#core/shelf/marks.ts';
import { shelfTable } from '#core/shelf/table.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

const at = '2026-11-20T08:00:00.000Z';
const { papers } = libraryOf([
  paperEntry('okafor2024counting', { identifiers: { arxiv: '2310.15141', doi: '10.1000/AB.12' } }),
  paperEntry('lind2023zero', { title: 'Zero & {One}', identifiers: { arxiv: '2301.00001' } }),
]);
const table = shelfTable(papers);
const mark = (note?: string, status?: 'to-read' | 'reading' | 'read'): Mark => ({
  title: 'Counting to Ten',
  ...(status && { status: { value: status, at } }),
  ...(note && { note: { value: note, at } }),
});
const read = (text: string) => parseShelfBibtex(text, table, new Date(at));
const marksIn = (text: string) => {
  const result = read(text);
  if ('problem' in result) throw new Error(result.problem);
  return result.value;
};

const notes = [
  'Plain words.',
  'Two lines\nand\n\na paragraph, with a tab\tin it',
  'Braces { } and one alone {, or }} two',
  'A back\\slash, \\emph{x}, C:\\new and a last one \\',
  'Quotes "double", ‘single’ and ‚low‘',
  'Signs $x_1$ 100% #1 A&B ~ ^ @article{x,',
  'Łukasz Wójcik, 北京, Ελλάδα, 🙂, e\u0301',
  '}\n@misc{evil, keywords = {read}}\n',
];

describe('a note', () => {
  test.each(notes)('comes back from BibTeX as it was: %j', (note) => {
    const text = formatShelfBibtex(new Map([['okafor2024counting', mark(note)]]), table);
    const { marks } = marksIn(text);
    expect([...marks.keys()]).toEqual(['okafor2024counting']);
    expect(marks.get('okafor2024counting')?.note?.value).toBe(note.trim().normalize('NFC'));
  });

  test.each(notes)('leaves the file readable for other programs: %j', (note) => {
    const text = formatShelfBibtex(
      new Map([
        ['okafor2024counting', mark(note, 'to-read')],
        ['lind2023zero', mark('Next', 'read')],
      ]),
      table,
    );
    const entries = plugins.input.data(text, '@biblatex/text') as {
      label: string;
      properties: Record<string, string>;
    }[];
    expect(entries.map(({ label }) => label)).toEqual(['okafor2024counting', 'lind2023zero']);
    expect(entries[0]!.properties.keywords).toBe('to-read');
    // Citation.js takes dollars for math, and leaves signs that TeX has names for as they are.
    if (note.includes('$')) return;
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim().normalize('NFC');
    expect(plain(plainOfTex(entries[0]!.properties.annote!))).toBe(plain(note));
  });
});

describe('the BibTeX of a shelf', () => {
  test('is the entry of each paper, with keyword and note', () => {
    const text = formatShelfBibtex(
      new Map([['lind2023zero', mark('5 % & more', 'reading')]]),
      table,
    );
    expect(text).toMatch(/^@misc\{lind2023zero,\n {2}title = \{Zero/);
    expect(text).toMatch(/,\n {2}keywords = \{reading\},\n {2}annote = \{5 \\% \\& more\},\n\}\n$/);
  });

  test('has a paper that is no longer on the list by its title', () => {
    const text = formatShelfBibtex(new Map([['gone2020paper', mark(undefined, 'read')]]), table);
    expect(text).toBe(
      '@misc{gone2020paper,\n  title = {Counting to Ten},\n  keywords = {read},\n}\n',
    );
  });
});

describe('a foreign BibTeX file', () => {
  test.each([
    ['its key', '@article{okafor2024counting, keywords={read}}'],
    ['its DOI', '@article{a, doi = "10.1000/ab.12", keywords={read}}'],
    ['its DOI as an address', '@article{a, DOI={https://doi.org/10.1000/AB.12}, keywords={read}}'],
    ['its arXiv id', '@article{a, eprint={arXiv:2310.15141v2}, keywords={read}}'],
    ['the DOI of arXiv', '@article(a, doi={10.48550/arXiv.2310.15141}, keywords={read})'],
  ])('names a paper by %s', (_, text) => {
    expect(marksIn(text).marks.get('okafor2024counting')?.status).toEqual({ value: 'read', at });
  });

  test.each([
    ['{nlp, to-read, x}', 'to-read'],
    ['{To Read; nlp}', 'to-read'],
    ['"toread"', 'to-read'],
    ['{reading, read}', 'read'],
    ['{{Reading}}', 'reading'],
    ['later', 'reading'],
    ['{re} # "ad"', 'read'],
    ['{well-read, reading list}', undefined],
  ])('has the keywords %s for the status %s', (keywords, status) => {
    const { marks } = marksIn(
      `@string{later = {reading}}\n@misc{okafor2024counting, annote = {n}, keywords = ${keywords}}`,
    );
    expect(marks.get('okafor2024counting')?.status?.value).toBe(status);
  });

  test.each([
    [
      String.raw`{\'E}cole, Schr\"{o}dinger, G\"odel, na\"\i{}ve, \v{S}koda, \c c, \L{}ukasz`,
      'École, Schrödinger, Gödel, naïve, Škoda, ç, Łukasz',
    ],
    [String.raw`\textbf{Good} and \emph{new}: 5~\% \& {NLP}`, 'Good and new: 5 % & NLP'],
    [String.raw`one\\two\par three`, 'one\ntwo\n\nthree'],
    [String.raw`\unknown{thing} \{x\}`, String.raw`\unknownthing {x}`],
    [String.raw`\constructor \toString`, String.raw`\constructor \toString`],
  ])('may write a note as %s', (tex, plain) => {
    const { marks } = marksIn(`@misc{okafor2024counting, annote = {${tex}}}`);
    expect(marks.get('okafor2024counting')?.note?.value).toBe(plain);
  });

  test('has entries of other papers counted and left out', () => {
    const { marks, unknown } = marksIn(
      '@book{a, keywords={read}} @book{__proto__, keywords={read}} @misc{lind2023zero, title={no mark}}',
    );
    expect(unknown).toBe(2);
    expect(marks.size).toBe(0);
  });

  test('is read on after an entry that is broken', () => {
    const { marks } = marksIn(
      '% a comment\n@comment{x}\n@article{broken, title = {never closed\n\n@misc{okafor2024counting,\n keywords = {read}\n}\n',
    );
    expect([...marks.keys()]).toEqual(['okafor2024counting']);
  });

  test('that is made to keep a reader waiting is given up soon', () => {
    const began = performance.now();
    read('@a{b, c = {\n'.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test.each(['', 'a letter to a friend', '@'])('without an entry is refused: %j', (text) => {
    expect(read(text)).toEqual({ problem: 'There is no BibTeX entry in the file.' });
  });

  test('with a note that is too long is refused whole', () => {
    const text = `@misc{lind2023zero, keywords={read}} @misc{okafor2024counting, annote={${'a'.repeat(10_001)}}}`;
    expect(read(text)).toEqual({
      problem: 'The note on “okafor2024counting” is longer than 10000 letters.',
    });
  });
});

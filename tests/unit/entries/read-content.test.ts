import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#entries/read-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes files into the content folder and reads it. */
function read(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return readContent(folder);
}

const topic = (body = 'Fewer bits for each weight.') => `---
title: Quantization
summary: Which parts of a model can do with fewer bits?
order: 1
---

${body}
`;

const paper = (abstract = 'We count sheep.', title = 'Counting Sheep') => `---
title: ${title}
authors: ["Okafor, Ada"]
submitted: 2024-03-05
venue: { kind: preprint, server: arXiv, year: 2024 }
topics: [quantization]
added: 2026-11-23
abstract: |
  ${abstract}
---
`;

describe('A content folder', () => {
  it('that does not exist holds nothing, and nothing is wrong with it', () => {
    const { entries, problems } = readContent(join(folder, 'nowhere'));
    expect(problems).toEqual([]);
    expect(Object.values(entries).flat()).toEqual([]);
  });

  it('that is empty has no problems', () => {
    expect(readContent(folder).problems).toEqual([]);
  });

  it('whose collections are empty has no problems', () => {
    for (const name of ['papers', 'topics', 'paths', 'glossary']) mkdirSync(join(folder, name));
    expect(readContent(folder).problems).toEqual([]);
  });

  it('gives its entries by the names of their files, with the text below', () => {
    const { entries, problems } = read({
      'topics/quantization.mdx': topic('Few bits.'),
      'papers/okafor2024counting.mdx': paper(),
    });
    expect(problems).toEqual([]);
    expect(entries.topics).toMatchObject([{ id: 'quantization', body: '\nFew bits.\n' }]);
    expect(entries.papers).toMatchObject([{ id: 'okafor2024counting' }]);
  });

  it('may hold files that an operating system or git hides', () => {
    expect(
      read({ '.DS_Store': '', '.gitkeep': '', 'papers/.gitkeep': '', 'topics/.DS_Store': '' })
        .problems,
    ).toEqual([]);
  });

  it('tells its problems by file and then by place', () => {
    const { problems } = read({
      'topics/quantization.mdx': topic('Read [a](/papers/b/) and [c](/papers/d/).'),
      'papers/okafor2024counting.mdx': paper().replace('added: ', 'colour: red\nadded: 2026-13-'),
    });
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['papers/okafor2024counting.mdx', 7],
      ['papers/okafor2024counting.mdx', 8],
      ['topics/quantization.mdx', 7],
      ['topics/quantization.mdx', 7],
    ]);
  });
});

describe('An abstract', () => {
  it.each([
    '{',
    '}',
    '{ a, b }',
    '<',
    '<b>',
    'n < 4 and <4 bits',
    'costs $5 and $6',
    '\\$x$',
    '$ 5',
    'a \\ b \\n \\alpha',
    '"quoted" and \'quoted\'',
    '“quoted”',
    'a: b',
    '# a',
    '- a',
    '* a',
    '[a](b)',
    '| a |',
    '--- a ---',
    '@a & b',
    '100%',
    '`a`',
    '<!-- a -->',
    '&lt;',
    '$\\alpha_{1}$',
  ])('may have %s in it', (text) => {
    const { entries, problems } = read({
      'topics/quantization.mdx': topic(),
      'papers/okafor2024counting.mdx': paper(`We write ${text} here.`),
    });
    expect(problems).toEqual([]);
    expect(entries.papers[0]?.data.abstract).toBe(`We write ${text} here.`);
  });

  it('may have lines that begin with such signs', () => {
    const { problems } = read({
      'topics/quantization.mdx': topic(),
      'papers/okafor2024counting.mdx': paper('{\n  }\n  <\n  "a\n  - b\n  c: d\n  # e\n\n  ---'),
    });
    expect(problems).toEqual([]);
  });
});

describe('A body', () => {
  it.each([
    ['a comment', '{/* more to come */}'],
    ['code', 'The set `{a, b}` and `<4`.\n\n```\n{ a <b\n```'],
    ['escaped signs', 'Models have &lt;4 bits, from &#123;0, 1}.'],
    ['"<" with a blank after it', 'If n < 4.'],
    ['an element that is closed', 'Few<br />bits and <b>weights</b>.'],
    ['a link to a page of this site', 'See [this](/topics/quantization/#papers).'],
    ['a link to elsewhere', 'See [this](https://example.org/papers/x).'],
    ['money', 'It costs $5 or $6.'],
  ])('may have %s', (_, body) => {
    expect(read({ 'topics/quantization.mdx': topic(body) }).problems).toEqual([]);
  });

  it('has its problems told at the lines of its file', () => {
    const { problems } = read({ 'topics/quantization.mdx': topic('One.\n\nTwo.\n\nA <4.') });
    expect(problems).toMatchObject([{ kind: 'body-syntax', line: 11, column: 3 }]);
  });
});

describe('An entry', () => {
  it('is read alike with the line ends of Windows and a byte order mark', () => {
    const { entries, problems } = read({
      'topics/quantization.mdx': `\uFEFF${topic().replaceAll('\n', '\r\n')}`,
    });
    expect(problems).toEqual([]);
    expect(entries.topics[0]?.data.title).toBe('Quantization');
  });

  it('that cannot be read is not told to be unknown to others too', () => {
    const { problems } = read({
      'topics/quantization.mdx': 'Nothing.\n',
      'papers/okafor2024counting.mdx': paper(),
    });
    expect(problems.map(({ kind }) => kind)).toEqual(['front-matter']);
  });

  it('that is misnamed is not told to be unknown to others too', () => {
    const { problems } = read({
      'topics/Quantization.md': topic(),
      'papers/okafor2024counting.mdx': paper(),
    });
    expect(problems.map(({ kind }) => kind)).toEqual(['file-name']);
  });

  it('has the faults of its schema and those of its names told at once', () => {
    const { problems } = read({
      'papers/okafor2024counting.mdx': paper('$\\foo$').replace('2024-03-05', 'soon'),
    });
    expect(problems.map(({ kind }) => kind)).toEqual([
      'wrong-value',
      'unknown-topic',
      'math-syntax',
    ]);
  });

  it('has a formula that is broken into lines told at its first line', () => {
    const { problems } = read({
      'topics/quantization.mdx': topic(),
      'papers/okafor2024counting.mdx': paper('One.\n  Two $a +\n  \\foo$ three.'),
    });
    expect(problems).toMatchObject([{ kind: 'math-syntax', line: 10, column: 7 }]);
  });
});

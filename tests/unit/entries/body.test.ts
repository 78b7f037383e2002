import { describe, expect, test } from 'vitest';
import { findCode, findDeadLinks, readBody } from '#entries/body.ts';

const file = 'topics/code.mdx';
const names = {
  paper: new Set(['sun2023spectr', 'ren2024mamba']),
  topic: new Set(['scaling-laws']),
  path: new Set(['first-steps']),
};

/** A body that begins on line 7 of its file. */
function bodyOf(text: string) {
  const body = readBody(file, text, 7);
  if (!('tree' in body)) throw new Error(body.message);
  return body;
}
const deadLinks = (text: string) => findDeadLinks(bodyOf(text), names);

describe('links', () => {
  test.each([
    [
      'pages that exist',
      '[a](/papers/sun2023spectr/) [b](/topics/scaling-laws/) [c](/paths/first-steps/)',
    ],
    ['a place in a page', '[a](/papers/ren2024mamba/#the-idea)'],
    ['the lists themselves', '[a](/papers/) [b](/topics/)'],
    ['other sites', '[a](https://a.org/papers/none/)'],
    ['places in the same page', '[a](#the-idea)'],
  ])('to %s are sound', (_, text) => {
    expect(deadLinks(text)).toEqual([]);
  });

  test('to a page that does not exist are told where they stand', () => {
    expect(deadLinks('One [a](/papers/sun2023spectr/) and\n[b](/papers/sun2023spectre/).')).toEqual(
      [
        {
          kind: 'dead-link',
          file,
          place: { line: 8, column: 5, length: 23 },
          message:
            'The text links to /papers/sun2023spectre/, a page that this site does not have.',
          mend: 'The closest address is /papers/sun2023spectr/. Write that, or add the entry.',
        },
      ],
    );
  });

  test.each([
    ['without a slash at the end', '[a](/papers/sun2023spectr)', 7, 5],
    ['of an unknown topic', '\n**[a](/topics/none/)**', 8, 7],
    ['of an unknown path, in a definition', '[a][1]\n\n[1]: /paths/none/', 9, 6],
    ['whose page exists among others only', '[a](/topics/sun2023spectr/)', 7, 5],
    ['that break over two lines', 'One [a\nb](/papers/none/)', 7, 5],
  ])('%s are dead', (_, text, line, column) => {
    expect(deadLinks(text)).toMatchObject([{ place: { line, column } }]);
  });

  test('that are dead are all told', () => {
    expect(deadLinks('[a](/papers/a1/)\n\n[b](/papers/b1/)')).toHaveLength(2);
  });
});

describe('text that cannot be read', () => {
  test.each([
    ['an element that is not closed', 'One.\n\n<div>\n\nTwo.', 9],
    ['a bare "<"', 'One.\nA <3 b', 8],
    ['a brace that is not closed', 'One.\n\nA {b', 9],
    ['a comment of HTML', '\n\n<!-- x -->', 9],
  ])('with %s is told on its line', (_, text, line) => {
    expect(readBody(file, text, 7)).toMatchObject({ kind: 'body-syntax', file, place: { line } });
  });
});

describe('code', () => {
  test.each([
    ['an expression', 'One.\n\nA {name} b', { line: 9, column: 3, length: 6 }],
    ['an import', 'import x from "y"', { line: 7, column: 1, length: 6 }],
    ['an export', 'One.\n\nexport const x = 1', { line: 9, column: 1, length: 6 }],
  ])('as %s is told where it stands', (_, text, place) => {
    expect(findCode(bodyOf(text))).toMatchObject([{ kind: 'body-syntax', file, place }]);
  });

  test.each(['{/* a comment */}', 'A brace: &#123;', 'A <br /> b', 'Money: $5 and $6'])(
    'is not what "%s" is',
    (text) => {
      expect(findCode(bodyOf(text))).toEqual([]);
    },
  );
});

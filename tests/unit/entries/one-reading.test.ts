import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mdxToMdast } from 'satteri';
import { readBody } from '#entries/body.ts';
import { nodes, type Tree } from '#entries/tree.ts';
import { splitEntry } from '#entries/front-matter.ts';
import { readEntry } from '#entries/read-entry.ts';
import { hostile, paper, topic } from '../../fixtures/hostile/cases.ts';
import { bodies } from '../../fixtures/hostile/honest.ts';

const files = globSync(['content/*/*.mdx', 'tests/fixtures/{six,broken/*}/content/*/*.mdx']);
const texts = [
  ...files.map((file) => readFileSync(file, 'utf8')),
  ...bodies.map(({ written }) => topic(written)),
  ...Object.values(hostile)
    .flat()
    .map(({ text }) => text)
    .filter((text) => text.length < 20_000),
].flatMap((text) => [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]);

const shape = (tree: Tree) =>
  [...nodes(tree)].map(({ type, value, url, name }) =>
    [type, value, url, name].join(' ').replaceAll('\r\n', '\n'),
  );

describe('The check and the build read the same', () => {
  it('text under the front matter, in every entry and fixture', () => {
    let compared = 0;
    for (const text of texts) {
      const split = splitEntry(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
      const entry = split && readEntry('topics', 'x', text);
      if (!split || !entry?.entry || entry.problems.length) continue;
      const ours = readBody('topics/x.mdx', split.body, split.bodyLine);
      if (!('tree' in ours)) continue;
      // As @astrojs/mdx hands it on: with what the engine takes by itself for front matter.
      const theirs = mdxToMdast(parseFrontmatter(text).content, {
        features: { gfm: true },
      }) as Tree;
      expect(shape(theirs), text).toEqual(shape(ours.tree));
      compared++;
    }
    expect(compared).toBeGreaterThan(100);
  });

  it.each([
    '0b1011',
    '2001-12-14 21:59:43',
    '2001-12-14t21:59:43.10-05:00',
    '2024-03-05',
    '1e400',
    '0001-01-01',
  ])('a value without quotes, or it is told: %s', (value) => {
    const { problems } = readEntry('papers', 'x2024y', paper({ title: value }));
    expect(problems).not.toEqual([]);
  });

  it('the lines of hyphens, or it is told', () => {
    for (const line of ['---x: 1', '----', '+++', '--- more'])
      expect(readEntry('papers', 'x2024y', paper({}, `${line}\n`)).problems, line).not.toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { withoutDangling } from '#core/library/without-dangling.ts';
import { buildLibrary } from '#core/library/build.ts';
import { forgivingMath } from '#entries/math.ts';
import { readContent } from '#entries/read-content.ts';

test('one wrong name does not take the other pages away from someone who writes', () => {
  const { entries } = readContent('tests/fixtures/six/content');
  entries.papers[0]!.data.topics = ['no-such-topic', 'inference'];
  entries.papers[1]!.data.relations = [{ kind: 'extends', paper: 'nobody2020nothing', why: 'x' }];
  entries.papers[2]!.data.abstract = 'A formula $\\nothing{$ here.';
  entries.paths[0]!.data.start = { need: 'x', answer: 'x', topic: 'no-such-topic' };
  expect(() => buildLibrary(entries, forgivingMath)).toThrow('no-such-topic');
  const library = buildLibrary(withoutDangling(entries), forgivingMath);
  expect(library.papers).toHaveLength(6);
  expect(library.paths.map(({ start }) => start)).toEqual([undefined]);
  expect(library.paper(entries.papers[0]!.id).topics.map(({ id }) => id)).toEqual(['inference']);
  expect(library.paper(entries.papers[2]!.id).abstract[0]!.html).toContain('$\\nothing{$');
});

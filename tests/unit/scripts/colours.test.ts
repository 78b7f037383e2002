import { afterEach, expect, test, vi } from 'vitest';
import { coloured, wantsColours } from '../../../scripts/colours.ts';

afterEach(() => vi.unstubAllEnvs());

const text = 'content/papers/a.mdx:2:8  yaml-syntax\n  Wrong.\n\n  2 | a: b\n    |    ^\n\n  Mend.';

test('colours change nothing of a text but its colours', () => {
  const painted = coloured(text);
  expect(painted).not.toBe(text);
  // eslint-disable-next-line no-control-regex
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(text);
});

test.each([
  ['a terminal', { isTTY: true }, '', 'xterm', true],
  ['a pipe', { isTTY: undefined }, '', 'xterm', false],
  ['a terminal of someone who wants none', { isTTY: true }, '1', 'xterm', false],
  ['a terminal that has none', { isTTY: true }, '', 'dumb', false],
])('%s has colours or not', (_, stream, noColor, term, wants) => {
  vi.stubEnv('NO_COLOR', noColor);
  vi.stubEnv('TERM', term);
  expect(Boolean(wantsColours(stream as NodeJS.WriteStream))).toBe(wants);
});

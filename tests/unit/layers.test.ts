import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules of layers that a line of code would break in a file. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const text = filePath.endsWith('.astro') ? `---\n${code}\n---\n` : `${code}\n`;
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

test.each([
  ['src/core/x.ts', "import 'node:fs';", 'core is pure'],
  ['src/core/text/x.ts', "import '../../entries/math.ts';", 'core is pure'],
  ['src/core/x.ts', "import 'astro:content';", 'core is pure'],
  ['src/entries/x.ts', "import 'astro';", 'entries reads files'],
  ['src/citations/x.ts', "import { library } from '#library';", 'citations prints papers'],
  ['src/components/X.astro', "import '#citations/x.ts';", 'Components take props'],
  ['src/components/paper/X.astro', "import { library } from '#library';", 'Components take props'],
  ['src/components/X.astro', "import { getCollection } from 'astro:content';", 'Components take'],
  ['src/components/X.astro', "import Page from '#layouts/Page.astro';", 'Components take props'],
  ['src/layouts/X.astro', "import { library } from '#library';", 'Layouts print'],
  ['src/client/x.ts', "import 'node:fs';", 'Client code runs'],
  ['src/client/x.ts', "import '../entries/math.ts';", 'Client code runs'],
  ['src/indexing/x.ts', "import '../entries/math.ts';", 'indexing makes the search'],
  ['src/drawing/x.ts', "import { site } from '#site';", 'drawing makes pictures'],
  ['src/services/x.ts', "import { site } from '#site';", 'services asks others'],
  ['src/core/x.ts', "import '../services/ask.ts';", 'core is pure'],
  ['src/integrations/x.ts', "import '../pages/x.ts';", 'Integrations import'],
  ['scripts/x.ts', "import '../src/components/x.ts';", 'Scripts are thin'],
])('%s may not say %s', async (file, code, rule) => {
  expect((await broken(file, code)).join()).toContain(rule);
});

test.each([
  ['src/core/library/x.ts', "import '../text/fold.ts';"],
  ['src/core/x.ts', "import 'zod';"],
  ['src/citations/x.ts', "import '#core/cite/csl.ts';"],
  ['src/components/X.astro', "import { urls } from '#urls';"],
  ['src/pages/x.astro', "import { library } from '#library';"],
  ['scripts/x.ts', "import '../src/entries/math.ts';"],
])('%s may say %s', async (file, code) => {
  expect(await broken(file, code)).toEqual([]);
});

import { expect, test } from 'vitest';
import { llmsIndex, llmsWhole } from '#core/describe/llms.ts';
import { paperMarkdown } from '#core/describe/markdown.ts';
import { createUrls } from '#core/urls.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

const about = { name: 'A List', description: 'What it holds.' };
const at = { urls: createUrls('/'), absolute: (path: string) => `https://a.org${path}` };
const library = libraryOf([
  paperEntry('okafor2024counting', { topics: ['reasoning', 'scaling-laws'] }),
  paperEntry('lind2025more', { title: 'More [of it]', topics: ['scaling-laws'] }),
]);

test('the index names the list, then each paper once under its first topic', () => {
  expect(llmsIndex(library, about, at)).toBe(`# A List

> What it holds.

## Reasoning

- [Counting to Ten](https://a.org/papers/okafor2024counting.md): Okafor and Lind, arXiv 2024

## Scaling laws

- [More \\[of it\\]](https://a.org/papers/lind2025more.md): Okafor and Lind, arXiv 2024

## Optional

- [The whole list](https://a.org/llms-full.txt): all of these in one file
- [Glossary](https://a.org/glossary/): the terms that the papers use
- [Data](https://a.org/api/): the list as files of JSON, for programs
- [About](https://a.org/about/): how entries are made, and licences
`);
});

test('the whole list holds the Markdown of every paper, in the order of the index', () => {
  const [first, second] = ['okafor2024counting', 'lind2025more'].map((key) =>
    paperMarkdown(library.paper(key), at),
  );
  expect(llmsWhole(library, about, at)).toBe(
    `# A List\n\n> What it holds.\n\n---\n\n${first}\n---\n\n${second}`,
  );
});

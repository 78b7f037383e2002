import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');

/** The anchors of a Markdown file, as GitHub makes them of headings. */
const anchorsOf = (text: string) =>
  new Set([
    ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
    ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!),
  ]);

test.each(['README.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md'])(
  'every link of %s to a file or a heading leads there',
  (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
    const dead = links.filter(([, path, anchor]) => {
      const target = path ? join(dirname(file), path) : file;
      return !existsSync(target) || (anchor && !anchorsOf(read(target)).has(anchor));
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  },
);

interface Form {
  name: string;
  description: string;
  body: {
    type: string;
    id?: string;
    attributes: { label?: string; value?: string; options?: unknown[] };
  }[];
}
const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((file) => /^\d/.test(file));

describe.each(forms)('the issue form %s', (file) => {
  const { name, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as Form;

  test('is one that GitHub shows', () => {
    expect(name && description).toBeTruthy();
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toBeTruthy();
      else expect(id && attributes.label).toBeTruthy();
      if (['dropdown', 'checkboxes'].includes(type))
        expect(attributes.options?.length).toBeGreaterThan(0);
    }
  });
});

test('authors of a paper are promised the same everywhere', () => {
  for (const file of ['.github/ISSUE_TEMPLATE/3-i-am-an-author.yml', 'CONTRIBUTING.md'])
    expect(read(file)).toMatch(/the correction or the removal itself, (?:\*\*)?within 14 days/);
});

test('the commands that CONTRIBUTING and SECURITY name are there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
  for (const file of ['CONTRIBUTING.md', 'SECURITY.md'])
    for (const [, name] of read(file).matchAll(/npm run ([\w:]+)/g))
      expect(scripts).toHaveProperty(name!);
});

test('editors are told of the extension that reads front matter in MDX', () => {
  const { recommendations } = JSON.parse(read('.vscode/extensions.json')) as {
    recommendations: string[];
  };
  expect(recommendations).toContain('astro-build.astro-vscode');
  expect(JSON.parse(read('.vscode/settings.json'))).toHaveProperty(
    ['astro.content-intellisense'],
    true,
  );
});

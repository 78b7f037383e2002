import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readData, readSchemas } from '../support/api.ts';
import { readPage, visible } from '../support/pages.ts';

const folder = inject('folder');
const { $ } = readPage(folder, '/api/');
const data = readData(folder);
const textOf = (selector: string) =>
  $(selector)
    .map((_, element) => visible($(element).text()))
    .get();

/** What the page calls a file: all papers have one kind. */
const kindOf = (path: string) => path.replace(/^papers\/.+/, 'papers/{key}.json');

describe('the page that explains the data', () => {
  test('lists every kind of file that there is and no other, each with its schema', () => {
    const kinds = [...data.keys()].map(kindOf);
    const listed = textOf('[aria-labelledby=files] tbody th');
    expect(listed.toSorted()).toEqual([...new Set(kinds)].toSorted());
    const urls = $('[aria-labelledby=files] tbody a')
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(urls.filter((url) => !existsSync(join(folder, new URL(url).pathname)))).toEqual([]);
    const schemas = urls.filter((url) => url.includes('/schemas/'));
    expect(schemas.map((url) => url.split('/').at(-1)!.replace('.json', '')).toSorted()).toEqual([
      ...readSchemas(folder).keys(),
    ]);
    expect(textOf('details > summary')).toEqual(['At the top of every file', ...listed]);
  });

  test('tells the size that a file has', () => {
    const row = $('[aria-labelledby=files] tbody tr').filter((_, each) =>
      $(each).text().includes('papers.json'),
    );
    const bytes = readFileSync(join(folder, 'api/v1/papers.json')).length;
    expect(visible(row.find('[data-label=Size]').text())).toBe(`${Math.ceil(bytes / 1000)} kB`);
  });

  test('names every field that files have', () => {
    const fields = (summary: string) =>
      $('details')
        .filter((_, each) => visible($(each).find('summary').text()) === summary)
        .find('tbody th')
        .map((_, cell) => $(cell).text().trim())
        .get();
    const top = fields('At the top of every file');
    const silent = [...data].flatMap(([path, file]) => {
      const told = new Set([...top, ...fields(kindOf(path))]);
      return [...pathsIn(file)].filter((each) => !told.has(each)).map((each) => `${path} ${each}`);
    });
    expect(silent.filter((each) => !each.startsWith('identifiers.json'))).toEqual([]);
    expect(fields('identifiers.json')).toContain('byKey[].arxiv');
  });
});

/** The paths of all fields in a value, as jq has them. */
function pathsIn(value: object, at = ''): Set<string> {
  return new Set(
    Object.entries(value).flatMap(([name, held]) => {
      const path = at ? `${at}.${name}` : name;
      const items: unknown[] = Array.isArray(held) ? held : [held];
      const inner = Array.isArray(held) ? `${path}[]` : path;
      return [
        path,
        ...items.flatMap((item) =>
          typeof item === 'object' && item !== null ? [...pathsIn(item, inner)] : [],
        ),
      ];
    }),
  );
}

describe('the examples', () => {
  const examples = $('.api-examples > li')
    .map((_, item) => ({
      command: $(item).find('code').text(),
      prints: $(item).find('samp').text().split('\n'),
    }))
    .get();
  const parsed = examples.map(({ command, prints }) => {
    const [, url, filter] = /^curl -s (\S+) \|\n {2}jq -r '([^']+)'$/.exec(command)!;
    return { url: url!, filter: filter!, prints: prints.filter((line) => line !== '…') };
  });
  const fileOf = (url: string) => join(folder, new URL(url).pathname);

  test('ask for files that are there', () => {
    expect(parsed.length).toBe(4);
    expect(parsed.filter(({ url }) => !existsSync(fileOf(url)))).toEqual([]);
  });

  test('print words that the file holds', () => {
    for (const { url, prints } of parsed) {
      const held = readFileSync(fileOf(url), 'utf8');
      const words = prints.flatMap((line) => line.split('\t'));
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word) => !held.includes(JSON.stringify(word)))).toEqual([]);
    }
  });

  const hasJq = spawnSync('jq', ['--version']).status === 0;
  test.skipIf(!hasJq)('print by jq what they are said to', () => {
    for (const { url, filter, prints } of parsed) {
      const { stdout } = spawnSync('jq', ['-r', filter, fileOf(url)], { encoding: 'utf8' });
      const lines = stdout.trimEnd().split('\n');
      expect(lines.slice(0, prints.length)).toEqual(prints);
    }
  });
});

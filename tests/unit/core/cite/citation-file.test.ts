import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from '#core/cite/citation-file.ts';
import { site, type Site } from '#site';

type CitedList = Pick<Site, 'name' | 'tagline' | 'description' | 'repository'>;

const list: CitedList = { name: 'A List', tagline: 'What’s to read', description: "It's: a list" };

/** The official schema; of its formats, the addresses are held by hand. */
const schema = JSON.parse(readFileSync('tests/fixtures/schemas/cff-1.2.0.json', 'utf8')) as object;
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

test('CITATION.cff is what npm run tables makes of the site’s own facts', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationFile(site));
});

test.each<CitedList>([site, list, { ...list, repository: 'https://github.com/owner/name' }])(
  'the file of %o is valid, and says of the list what it says of itself',
  (each) => {
    const file = parse(citationFile(each)) as Record<string, unknown>;
    expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
    expect(file).toMatchObject({
      title: `${each.name}: ${each.tagline}`,
      abstract: each.description,
      authors: [{ name: each.name }],
    });
    expect(file['repository-code']).toBe(each.repository);
  },
);

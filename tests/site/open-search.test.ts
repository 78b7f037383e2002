import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPage, readPages } from '../support/pages.ts';
import { readXml } from '../support/xml.ts';

const folder = inject('folder');
const elements = readXml(readFileSync(join(folder, 'opensearch.xml'), 'utf8'));
const only = (name: string) => {
  const [first, ...others] = elements.filter((element) => element.name === name);
  expect(others).toEqual([]);
  return first!;
};

/** Rules of OpenSearch 1.1, draft 6, a test each. */
describe('the OpenSearch description', () => {
  test('is one OpenSearchDescription in its namespace', () => {
    expect(elements.at(-1)).toMatchObject({
      name: 'OpenSearchDescription',
      namespace: 'http://a9.com/-/spec/opensearch/1.1/',
      within: [],
    });
  });

  test('has a short name of 1 to 16 characters, and no mark-up in it', () => {
    expect(only('ShortName').text).toMatch(/^[^<>&]{1,16}$/);
  });

  test('has a description of 1 to 1,024 characters', () => {
    expect(only('Description').text).toMatch(/^[^<>]{1,1024}$/);
  });

  test('asks the page of the search, whose box has the same name', () => {
    const { template, type } = only('Url').attributes;
    expect(type).toBe('text/html');
    expect(template).toBe('https://list.example/search/?q={searchTerms}');
    expect(readPage(folder, '/search/').$('input[name=q]').length).toBeGreaterThan(0);
  });

  test('names its language and encoding, and a picture that is there', () => {
    expect(only('Language').text).toBe('en');
    expect(only('InputEncoding').text).toBe('UTF-8');
    const picture = only('Image');
    expect(picture.attributes).toMatchObject({ type: 'image/svg+xml', width: '16', height: '16' });
    expect(readFileSync(join(folder, new URL(picture.text).pathname), 'utf8')).toContain('<svg');
  });

  test('is linked from every page by its name', () => {
    const without = readPages(folder).filter(({ $ }) => {
      const link = $('head link[rel=search]');
      return (
        link.attr('href') !== '/opensearch.xml' ||
        link.attr('type') !== 'application/opensearchdescription+xml' ||
        link.attr('title') !== only('ShortName').text
      );
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { describe, expect, inject, test } from 'vitest';
import { readDocuments } from '../support/pages.ts';

/** The rules of the HTML standard, without those of taste, and without an exception. */
const rules = new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] });
const validator = new HtmlValidate(rules);

/** What the validator finds wrong in a page, each as "line:column rule: message". */
async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
}

describe('the HTML', () => {
  test('of every page, card and forwarding address is valid', async () => {
    const pages = readDocuments(inject('folder'));
    const found = await Promise.all(
      pages.map(async ({ path, html }) => (await faults(html)).map((fault) => `${path}:${fault}`)),
    );
    expect(found.length).toBeGreaterThan(70);
    expect(found.flat()).toEqual([]);
  });

  test('would not be called valid with a paragraph in a heading or an image without source', async () => {
    const page = (body: string) =>
      `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;
    expect(await faults(page('<math><mi>x</mi></math><search></search>'))).toEqual([]);
    expect((await faults(page('<h1><p>Text</p></h1>'))).join()).toContain('element-permitted');
    expect((await faults(page('<img alt="">'))).join()).toContain('src');
  });
});

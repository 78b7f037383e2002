import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { readCartridge, textOf, type Cartridge } from '../support/cartridge.ts';
import { readPage } from '../support/pages.ts';
import { readXml } from '../support/xml.ts';

const folder = inject('folder');
const { paths } = readContent('content').entries;
const namespace = 'http://www.imsglobal.org/xsd/imsccv1p1';
const lom = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

/** Rules of IMS Common Cartridge 1.1, a test each; its schemas cannot be had without a network. */
describe.each(paths.map(({ id, data }) => [id, data] as const))('%s.imscc', (id, path) => {
  let cartridge: Cartridge;
  const named = (name: string) => cartridge.manifest.filter((element) => element.name === name);
  const file = (name: string) => textOf(cartridge.files.get(name)!);
  const links = () => named('resource').filter(({ attributes }) => /^imswl/.test(attributes.type!));

  beforeAll(async () => {
    cartridge = await readCartridge(readFileSync(join(folder, `paths/${id}.imscc`)));
  });

  test('has its manifest at the root of the zip', () => {
    expect(cartridge.names[0]).toBe('imsmanifest.xml');
    expect(cartridge.manifest.at(-1)).toMatchObject({
      name: 'manifest',
      namespace: `${namespace}/imscp_v1p1`,
      within: [],
    });
  });

  test('has files in UTF-8, and XML that is well-formed and says so', () => {
    for (const name of cartridge.names) {
      const text = file(name);
      if (!name.endsWith('.xml')) continue;
      expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
      expect(() => readXml(text), name).not.toThrow();
    }
  });

  test('has metadata first, then organizations, then resources', () => {
    const parts = cartridge.manifest.filter(({ within }) => within.join() === 'manifest');
    expect(parts.map(({ name }) => name)).toEqual(['metadata', 'organizations', 'resources']);
  });

  test('names the schema and its version', () => {
    const within = ['manifest', 'metadata'];
    expect(named('schema')).toMatchObject([{ text: 'IMS Common Cartridge', within }]);
    expect(named('schemaversion')).toMatchObject([{ text: '1.1.0', within }]);
  });

  test('tells title, description and rights in the LOM of a manifest', () => {
    const strings = named('string');
    expect(strings.map((each) => each.within.slice(3).join())).toEqual([
      'general,title',
      'general,description',
      'rights,description',
    ]);
    expect(new Set(strings.map((each) => each.namespace))).toEqual(new Set([lom]));
    expect(strings[0]!.text).toBe(path.title);
    expect(strings[1]!.text).toContain(path.summary);
    expect(strings[2]!.text).toContain('Creative Commons');
    expect(named('value')[0]!.within.at(-1)).toBe('copyrightAndOtherRestrictions');
  });

  test('has one organization, a rooted hierarchy with one root that has no title', () => {
    expect(named('organization').map(({ attributes }) => attributes.structure)).toEqual([
      'rooted-hierarchy',
    ]);
    const roots = named('item').filter(({ within }) => within.at(-1) === 'organization');
    expect(roots).toHaveLength(1);
    expect(roots[0]!.attributes).not.toHaveProperty('identifierref');
    const titles = named('title').filter(({ within }) => within.includes('organization'));
    expect(titles.filter(({ within }) => within.at(-2) === 'organization')).toEqual([]);
  });

  test('has identifiers that XML takes for names, each once', () => {
    const ids = cartridge.manifest.flatMap(({ attributes }) => attributes.identifier ?? []);
    expect(ids.filter((one) => !/^[A-Za-z_][\w.-]*$/.test(one))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const missing = ['manifest', 'organization', 'item', 'resource'].flatMap((name) =>
      named(name).filter(({ attributes }) => !attributes.identifier),
    );
    expect(missing).toEqual([]);
  });

  test('shows every resource once, under a title, and nothing that is none', () => {
    const shown = named('item').flatMap(({ attributes }) => attributes.identifierref ?? []);
    expect(shown).toEqual(named('resource').map(({ attributes }) => attributes.identifier));
    const titles = named('title').filter(({ within }) => within.at(-1) === 'item');
    expect(titles.map(({ text }) => text).filter((text) => !text)).toEqual([]);
    expect(titles).toHaveLength(shown.length + 1);
  });

  test('has every file that it names, and names every file that it has', () => {
    const hrefs = named('file').map(({ attributes }) => attributes.href!);
    expect(hrefs.toSorted()).toEqual(
      cartridge.names.filter((name) => name !== 'imsmanifest.xml').toSorted(),
    );
    const begins = named('resource').flatMap(({ attributes }) => attributes.href ?? []);
    expect(begins).toEqual(['readings.html']);
  });

  test('has resources of the types of version 1.1 alone: a page first, then a link a paper', () => {
    expect(named('resource').map(({ attributes }) => attributes.type)).toEqual([
      'webcontent',
      ...path.steps.map(() => 'imswl_xmlv1p1'),
    ]);
  });

  test('leads by web links to the pages of the papers, in the order of the path', () => {
    const found = links().map(({ attributes }) => {
      const [title, url, root, ...more] = readXml(
        file(`links/${attributes.identifier!.slice(6)}.xml`),
      );
      expect(root).toMatchObject({ name: 'webLink', within: [] });
      expect(more).toEqual([]);
      for (const element of [title, url, root])
        expect(element!.namespace).toBe(`${namespace}/imswl_v1p1`);
      expect([title!.name, url!.name]).toEqual(['title', 'url']);
      expect(title!.text).not.toBe('');
      return url!.attributes.href;
    });
    expect(found).toEqual(path.steps.map(({ paper }) => `https://list.example/papers/${paper}/`));
  });

  test('has a page of valid HTML with every reason, and the commit', async () => {
    const html = file('readings.html');
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    const { $ } = readPage(folder, `/paths/${id}/`);
    expect($(`a[href="/paths/${id}.imscc"][download]`)).toHaveLength(1);
    const unescaped = html.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const places = path.steps.map(({ why }) => unescaped.indexOf(why));
    expect(places).toEqual(places.filter((place) => place > 0).toSorted((a, b) => a - b));
    expect(html).toContain('The list as of 24 November 2026, commit 0123456789ab.');
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { collection } from '../support/collection.ts';
import { readPage, visible, type BuiltPage } from '../support/pages.ts';
import { recordOf, type CitedRecord } from '../support/record.ts';

const folder = inject('folder');
const papers = collection.map((item) => ({
  record: recordOf(item),
  page: readPage(folder, `/papers/${item.id}/`),
}));

const names = ['BibTeX', 'APA', 'MLA', 'Chicago', 'IEEE', 'ACL', 'Wikipedia', 'Markdown'];

/** The citations of a page by their names, as text to be copied. */
const citationsOn = ({ $ }: BuiltPage): Record<string, string> =>
  Object.fromEntries(
    $('.citation label')
      .map((_, label) => [[visible($(label).text()), $(label).next().text()]])
      .get() as unknown as [string, string][],
  );

/** Letters and digits alone: styles change case, quotation marks and hyphens. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const familyOf = (author: string) => author.split(', ')[0]!;

/** What stands for the paper itself, so that a reader can find it. */
const idsOf = ({ doi, url, arxiv }: CitedRecord) => [doi, url, arxiv].filter(Boolean) as string[];

describe.each(papers.map(({ record, page }) => [record.key!, record, page] as const))(
  'the page of %s',
  (key, record, page) => {
    const citations = citationsOn(page);

    test('has a citation in each form, one of them chosen', () => {
      expect(Object.keys(citations)).toEqual(names);
      expect(page.$('.citation input:checked')).toHaveLength(1);
      expect(visible(page.$('.citation legend').text())).toBe('Cite this paper');
    });

    test.each(names)('cites its record in %s: title, first author, year', (name) => {
      const text = citations[name]!;
      expect(plain(text)).toContain(plain(record.title!.replace(/["']/g, '')));
      expect(plain(text)).toContain(plain(familyOf(record.authors![0]!)));
      expect(text).toContain(record.date!.slice(0, 4));
      if (name !== 'ACL' || !record.container)
        expect(idsOf(record).filter((id) => text.includes(id))).not.toEqual([]);
    });

    test('prints its formatted citations without a fault that a processor makes', () => {
      for (const name of names.slice(1, 6))
        expect(citations[name], name).not.toMatch(
          /\.\.|,,|n\.d\.|[?!][.,]|&#|&amp|undefined| {2}|\n|^\s|\s$/,
        );
    });

    test('offers a file for each reference manager, first the one for Zotero', () => {
      const links = page
        .$('.files a[download]')
        .map((_, link) => page.$(link).attr('href'))
        .get();
      expect(links).toEqual(
        ['csl.json', 'ris', 'bib', 'biblatex.bib', 'hayagriva.yml'].map(
          (ending) => `/papers/${key}.${ending}`,
        ),
      );
      expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
    });

    test('tells how its note is cited, apart from the paper', () => {
      const heading = page
        .$('.margin h2')
        .filter((_, each) => page.$(each).text() === 'Cite this note');
      expect(heading).toHaveLength(1);
      const note = visible(heading.next().text());
      expect(note).toMatch(/^Lectern, “Note on .+”, \d{1,2} \w+ \d{4}, https:\/\/list\.example\//);
      expect(note).toContain(page.$('link[rel=canonical]').attr('href'));
      for (const id of idsOf(record)) expect(note).not.toContain(id);
      expect(page.$('.citation').text()).not.toContain('Note on');
    });
  },
);

test('a withdrawn paper says so in each form', () => {
  const withdrawn = papers.filter(({ record }) => record.withdrawn);
  expect(withdrawn).toHaveLength(1);
  for (const [name, text] of Object.entries(citationsOn(withdrawn[0]!.page)))
    expect(text, name).toMatch(/withdrawn/);
});

test('the page about the list tells how the whole of it is cited, and no paper', () => {
  const { $ } = readPage(folder, '/about/');
  const text = visible($('#cite').next().text());
  expect(text).toMatch(
    /^Lectern: A reading list .+, as of \d{1,2} \w+ \d{4}, https:\/\/list\.example\/$/,
  );
});

test('the list of all papers offers all of them as a file', () => {
  const { $ } = readPage(folder, '/papers/');
  for (const ending of ['bib', 'ris', 'csl.json'])
    expect($(`a[download][href="/papers.${ending}"]`)).toHaveLength(1);
});

import { describe, expect, inject, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { collection } from '../support/collection.ts';
import { readPage, visible } from '../support/pages.ts';
import { recordOf } from '../support/record.ts';

const folder = inject('folder');
const { paths, papers } = readContent('content').entries;
const records = new Map(collection.map((item) => [String(item.id), recordOf(item)]));

describe.each(paths.map(({ id, data }) => [id, data] as const))(
  'the syllabus of %s',
  (id, path) => {
    const { $ } = readPage(folder, `/paths/${id}/syllabus/`);
    const rows = $('.reading');

    test('has every paper of the path, in its order', () => {
      expect(rows.map((_, row) => $(row).attr('data-reading')).get()).toEqual(
        path.steps.map(({ paper }) => paper),
      );
    });

    test('cites each with authors, year, title, venue and both addresses, and says why it is there', () => {
      path.steps.forEach(({ paper, why }, at) => {
        const row = rows.eq(at);
        const text = visible(row.text());
        const record = records.get(paper)!;
        const { summary } = papers.find((entry) => entry.id === paper)!.data;
        const [first] = record.authors!;
        expect(row.find('.title-link').attr('href')).toBe(`/papers/${paper}/`);
        expect(text).toContain(first!.split(',')[0]);
        expect(text).toContain(record.date!.slice(0, 4));
        expect(text).toContain(record.container ?? 'arXiv preprint');
        expect(row.find('[data-url]').attr('href')).toBe(record.url);
        expect(text).toContain(record.url);
        expect(text).toContain(`https://list.example/papers/${paper}/`);
        expect(text).toContain(visible(summary!));
        expect(text).toContain(`Why here: ${why}`);
      });
    });

    test('can be frozen: it tells the day and the commit of the list', () => {
      const text = visible($('.syllabus').text());
      expect(text).toContain('The list as of 24 November 2026, commit 0123456789ab.');
      expect(text).toContain('to freeze a term, print it or save it, and keep the commit');
      expect(text).toContain(path.question);
      expect(text).toMatch(new RegExp(`^.*${path.steps.length} papers · about \\d+ hours`));
    });

    test('is reached from the path, leads back, and is not in search engines', () => {
      const back = readPage(folder, `/paths/${id}/`).$(`main a[href="/paths/${id}/syllabus/"]`);
      expect(back).toHaveLength(1);
      expect($(`main a[href="/paths/${id}/"]`)).toHaveLength(1);
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
    });
  },
);

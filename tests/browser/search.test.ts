import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { search } from '#core/search/search.ts';
import { openBuiltSearch } from '../../scripts/built-search.ts';
import { paper } from '../support/page-set.ts';
import { authorLinks } from '../support/pages.ts';
import { queriesByHand } from '../support/queries.ts';
import { answerTo, readers, searchFor, searchResults, searchStatus } from '../support/reader.ts';

const { reader, open } = readers();

const isOpen = async (page: Page) => (await page.locator('#search-dialog[open]').count()) > 0;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const status = async (page: Page) => (await searchStatus(page).textContent()) ?? '';
const opener = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search' });
const field = (page: Page) => page.locator('#dialog-query');
const slash = (page: Page) => page.getByRole('checkbox');
const pathOf = (page: Page) => new URL(page.url()).pathname;

describe('the search dialog', () => {
  test('asks for nothing of the index before the reader reaches for it', async () => {
    const page = await reader();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(paper, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);

    await opener(page).hover();
    await expect.poll(() => asked).toContain('/pagefind/pagefind.js');
  });

  test('opens with Ctrl K, the field ready to be typed in', async () => {
    const page = await open(paper);
    await page.keyboard.press('Control+k');
    expect(await isOpen(page)).toBe(true);
    expect(await focused(page)).toBe('dialog-query');
  });

  test('opens with / too, and types no / into the field', async () => {
    const page = await open(paper);
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(true);
    expect(await focused(page)).toBe('dialog-query');
    expect(await field(page).inputValue()).toBe('');
  });

  test('takes what is typed while its script is still on the way, and leads to the page of the search without it', async () => {
    const page = await reader();
    await page.route('**/_astro/search-dialog*.js', (route) => route.abort());
    await page.goto(paper);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('spectr');
    expect(await field(page).inputValue()).toBe('spectr');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=spectr');
  });

  test('leaves / alone where the reader is typing', async () => {
    const page = await open('/');
    await page.locator('#home-query').pressSequentially('8/4');
    expect(await isOpen(page)).toBe(false);
    expect(await page.locator('#home-query').inputValue()).toBe('8/4');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('8/4');
    expect(await field(page).inputValue()).toBe('8/4');
  });

  test('leaves / alone once it was switched off, over a reload too; Ctrl K goes on working', async () => {
    const page = await open(paper);
    await page.keyboard.press('/');
    await slash(page).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(false);

    await page.reload();
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isOpen(page)).toBe(true);
    expect(await slash(page).isChecked()).toBe(false);
  });

  test('closes with Escape, and focus goes back to where it was', async () => {
    const page = await open(paper);
    const link = page.locator(authorLinks).nth(1);
    await link.focus();
    await page.keyboard.press('Control+k');
    expect(await focused(page)).toBe('dialog-query');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('closes with one Escape with words in the field too', async () => {
    const page = await open(paper);
    await searchFor(page, 'speculative');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
  });

  test('closes with its button and with a click beside it', async () => {
    const page = await open(paper);
    await opener(page).click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await isOpen(page)).toBe(false);
    expect(await opener(page).evaluate((element) => element === document.activeElement)).toBe(true);

    await opener(page).click();
    await page.mouse.click(5, 5);
    expect(await isOpen(page)).toBe(false);
  });

  test('stays open when a selection in the field is drawn out over its edge', async () => {
    const page = await open(paper);
    await searchFor(page, 'speculative');
    const { x, y, height } = (await field(page).boundingBox())!;
    await page.mouse.move(x + 60, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(5, y + height / 2);
    await page.mouse.up();
    expect(await isOpen(page)).toBe(true);
  });

  test('answers while one types: titles, facts, the words found, and how many there are', async () => {
    const page = await open(paper);
    await searchFor(page, 'speculative');
    const results = searchResults(page);
    const result = results.filter({ hasText: 'SpecTr: Fast Speculative' }).first();
    expect(await result.locator('mark').first().textContent()).toMatch(/speculative/i);
    expect(await status(page)).toMatch(
      new RegExp(`^${await results.count()} papers? for “speculative”\\.$`),
    );
    expect(await result.locator('.result-facts').textContent()).toContain('NeurIPS 2023');
  });

  test('moves between field and results with the arrow keys, and follows with Enter', async () => {
    const page = await open('/about/');
    await searchFor(page, 'translation');
    const links = searchResults(page);
    const hasFocus = (at: number) =>
      links.nth(at).evaluate((link) => link === document.activeElement);

    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(0)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(1)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('dialog-query');

    await page.keyboard.press('ArrowDown');
    const target = (await links.first().getAttribute('href'))!;
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target}`);
  });

  test('keeps the focus when later results take the place of the one that has it', async () => {
    const page = await open(paper);
    await searchFor(page, 'translation');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/index/**', async (route) => {
      await held;
      await route.continue();
    });
    await field(page).fill('quantization');
    await page.keyboard.press('ArrowDown');
    release();
    await answerTo(page, 'quantization');
    expect(await page.locator('#search-dialog :focus').count()).toBe(1);
  });

  test('leaves nobody with an empty page: the nearest words, and the papers with these', async () => {
    const page = await open(paper);
    await searchFor(page, 'xqzzv');
    expect(await status(page)).toMatch(/^No paper has “xqzzv”\. The nearest words on the list: “/);
    expect(await searchResults(page).count()).toBeGreaterThan(0);
  });

  test('mends a mistyped word, and says what it looked for', async () => {
    const page = await open(paper);
    await searchFor(page, 'speculatve decoding');
    expect(await status(page)).toContain('“speculative” in place of “speculatve”');
    expect(await searchResults(page).first().textContent()).toContain('SpecTr');
  });

  test('names topics, terms and authors below the papers, and moves into them with the arrows', async () => {
    const page = await open(paper);
    await searchFor(page, 'scaling laws');
    const groups = page.locator('#search-dialog [data-search-groups]');
    expect(
      await groups.getByRole('link', { name: 'Scaling laws', exact: true }).getAttribute('href'),
    ).toBe('/topics/scaling-laws/');
    expect(await groups.getByRole('heading').allTextContents()).toContain('Glossary');
    await page.locator('#search-dialog [data-search-more]').focus();
    await page.keyboard.press('ArrowDown');
    expect(
      await groups
        .getByRole('link')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('shows more papers on request, the focus on the first of them', async () => {
    const page = await open(paper);
    await searchFor(page, 'translation');
    expect(await searchResults(page).count()).toBe(10);
    await page.locator('#search-dialog [data-search-more]').press('Enter');
    await expect.poll(() => searchResults(page).count()).toBe(20);
    expect(
      await searchResults(page)
        .nth(10)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('lands on the passage that was found', async () => {
    const page = await open('/about/');
    await searchFor(page, 'spectr wall clock speedup');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/papers/sun2023spectr/**');
    expect(await page.evaluate(() => location.hash)).toBe('#finding-speed');
    expect(
      await page
        .locator('#finding-speed')
        .evaluate((finding) => finding.getBoundingClientRect().top < innerHeight),
    ).toBe(true);
  });

  test('opens the first paper in a tab of its own with Ctrl Enter', async () => {
    const page = await open('/about/');
    await searchFor(page, 'speculative');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    await tab.waitForURL('**/papers/sun2023spectr/**');
    expect(pathOf(page)).toBe('/about/');
  });

  test('leads to the search page for filters, with the query', async () => {
    const page = await open(paper);
    await searchFor(page, 'translation');
    await page.getByRole('link', { name: 'Filter and sort' }).click();
    await page.waitForURL('**/search/?q=translation');
  });

  test('keeps the field and the first paper in view where the keyboard of a phone takes half of it', async () => {
    const page = await open(paper, { viewport: { width: 320, height: 300 } });
    await searchFor(page, 'speculative');
    for (const part of [field(page), searchResults(page).first()]) {
      const { y, height, x, width } = (await part.boundingBox())!;
      expect([y >= 0, y + Math.min(height, 40) <= 300, x >= 0, x + width <= 320]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });

  test('opens in place of the search page when the link in the header is clicked', async () => {
    const page = await open(paper);
    await opener(page).click();
    expect(await isOpen(page)).toBe(true);
    expect(pathOf(page)).toBe(paper);
  });

  test('leaves a click with Ctrl to the browser, which opens the search page in a tab of its own', async () => {
    const page = await open(paper);
    const taken = page.evaluate(
      () =>
        new Promise<boolean>((told) => {
          addEventListener('click', (event) => {
            told(event.defaultPrevented);
            event.preventDefault();
          });
        }),
    );
    await opener(page).click({ modifiers: ['Control'] });
    expect(await taken).toBe(false);
    expect(await opener(page).getAttribute('href')).toBe('/search/');
    expect(await isOpen(page)).toBe(false);
  });
});

describe('the search page', () => {
  const query = (page: Page) => new URL(page.url()).searchParams.get('q');

  test('answers the query in its address, and keeps the address with the field', async () => {
    const page = await open('/search/?q=speculative');
    await answerTo(page, 'speculative');
    expect(await focused(page)).toBe('page-query');
    expect(await searchResults(page).first().textContent()).toContain('SpecTr');

    await page.locator('#page-query').fill('scaling laws');
    await answerTo(page, 'scaling laws');
    expect(query(page)).toBe('scaling laws');
    await page.reload();
    await answerTo(page, 'scaling laws');
    expect(await page.locator('#page-query').inputValue()).toBe('scaling laws');

    await page.locator('#page-query').fill('');
    await expect.poll(() => query(page)).toBe(null);
    expect(await searchResults(page).count()).toBe(0);
  });

  const titles = (page: Page) =>
    page.locator('[data-search-results] .result-title').allTextContents();

  test('narrows the papers down, with counts, and keeps that in the address', async () => {
    const page = await open('/search/?q=translation');
    await answerTo(page, 'translation');
    const before = Number.parseInt(await status(page));
    const choice = page.locator('[data-facet=kind] label').first();
    const expected = Number(await choice.locator('[data-count]').textContent());
    expect(expected).toBeLessThan(before);
    const [name, value] = await choice.evaluate((label) => [
      label.children[1]!.textContent,
      label.querySelector('input')!.value,
    ]);
    await choice.getByRole('checkbox').check();
    await expect.poll(() => status(page)).toContain(`${expected} paper`);
    expect(new URL(page.url()).searchParams.get('kind')).toBe(value);

    await page.reload();
    await answerTo(page, 'translation');
    await expect.poll(() => status(page)).toContain(`${expected} paper`);
    await page.getByRole('button', { name: `Remove ${name}` }).click();
    await expect.poll(() => status(page)).toContain(`${before} papers`);
    expect(new URL(page.url()).searchParams.get('kind')).toBe(null);
  });

  test('offers the names among the papers found', async () => {
    const page = await open('/search/?q=translation');
    await answerTo(page, 'translation');
    await page.locator('[data-facet=author] summary').click();
    await page.getByLabel('Yasmin Moslem').check();
    await expect.poll(() => status(page)).toMatch(/^2 papers/);
    for (const title of await titles(page)) expect(title).toMatch(/Machine Translation/);
  });

  test('puts the papers in the order asked for', async () => {
    const page = await open('/search/?q=quantization&sort=title');
    await answerTo(page, 'quantization');
    const byTitle = await titles(page);
    expect(byTitle).toEqual([...byTitle].sort((a, b) => a.localeCompare(b, 'en')));
    await page.getByLabel('Order').selectOption('year');
    await expect.poll(() => titles(page)).not.toEqual(byTitle);
    expect(new URL(page.url()).searchParams.get('sort')).toBe('year');
    const years = (await page.locator('[data-search-results] .result-facts').allTextContents()).map(
      (facts) => Number(/\d{4}$/.exec(facts)![0]),
    );
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  test('is where the form of the first page leads', async () => {
    const page = await open('/');
    await page.locator('#home-query').fill('low-resource');
    await page.locator('#home-query').press('Enter');
    await page.waitForURL('**/search/?q=low-resource');
    await answerTo(page, 'low-resource');
    expect(await searchResults(page).count()).toBeGreaterThan(0);
  });
});

describe('an index that cannot be loaded', () => {
  test.each([
    ['from the start', false],
    ['once the search was opened', true],
  ])(
    'is owned up to when it is away %s, and asked for again with the next letter',
    async (_, late) => {
      const page = await open(paper);
      const lose = () => page.route('**/pagefind/**', (route) => route.abort());
      if (!late) await lose();
      await page.keyboard.press('Control+k');
      if (late) {
        await page.waitForLoadState('networkidle');
        await lose();
      }
      await page.keyboard.type('speculativ');
      await expect.poll(() => status(page)).not.toBe('');
      expect(await status(page)).toContain('The search could not be loaded.');

      await page.unroute('**/pagefind/**');
      await page.keyboard.type('e');
      await answerTo(page, 'speculative');
      expect(await searchResults(page).count()).toBeGreaterThan(0);
    },
  );
});

describe('what a search takes over the wire, from a cold start to the first papers', () => {
  test.each([
    ['one word', 'multilingual', 160_000],
    ['a question', 'my language has hardly any text, what can I do', 280_000],
  ])('is little for %s', async (_, query, most) => {
    const page = await open(paper);
    await page.waitForLoadState('networkidle');
    let bytes = 0;
    const counted: Promise<unknown>[] = [];
    page.on('requestfinished', (request) => {
      counted.push(request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize)));
    });
    await page.keyboard.press('Control+k');
    await field(page).fill(query);
    await answerTo(page, query);
    await Promise.all(counted);
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThanOrEqual(most);
  });
});

describe('queries of the suite, asked in a browser', async () => {
  const opened = await openBuiltSearch(inject('folder'), '/');
  afterAll(opened.close);
  const kinds = new Map(queriesByHand().map((query) => [query.kind, query]));

  test.each([...kinds.values()].map(({ kind, query }) => [kind, query]))(
    'get the answer that the command line gets: %s, “%s”',
    async (_, query) => {
      const { best } = await search(opened, query, true);
      const page = await open(`/search/?q=${encodeURIComponent(query)}`);
      await answerTo(page, query);
      const found = await searchResults(page).evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(best.slice(0, found.length).map(({ paper }) => paper.url));
    },
  );
});

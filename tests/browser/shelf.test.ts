import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { paper } from '../support/page-set.ts';
import { visible } from '../support/pages.ts';
import { readers } from '../support/reader.ts';
import { keepShelf, keptShelf, markButton, shelfOf, shelfPart } from '../support/shelf.ts';

const { reader, open } = readers();
const other = '/papers/ren2024mamba/';
const topic = '/topics/inference-and-serving/';
const note = (page: Page) => page.getByLabel('Your note on this paper');
const rows = (page: Page, part: string) => shelfPart(page, part).locator('li:visible');
const pressed = (page: Page, name: string) => markButton(page, name).getAttribute('aria-pressed');
const statusOf = async (page: Page, key: string) =>
  JSON.parse((await keptShelf(page)) ?? '{"marks":{}}').marks[key]?.status?.value;

const some = shelfOf([
  ['sun2023spectr', 'reading', 'One line\nand another'],
  ['ren2024mamba', 'read'],
  ['gone2020paper', 'to-read'],
  ['tay2022ul2r', undefined, 'A note alone'],
]);

describe('a mark set on a paper’s page', () => {
  test('stands beside the paper in lists, in the progress of its topic, and on the shelf', async () => {
    const page = await open(paper);
    await markButton(page, 'Read').click();
    expect(await pressed(page, 'Read')).toBe('true');

    await page.goto(topic);
    await page.locator('[data-paper=sun2023spectr]').getByRole('img', { name: 'read' }).waitFor();
    const all = await page.locator('[data-paper]').count();
    expect(await page.locator('[data-progress]').innerText()).toBe(`1 of ${all} read`);
    expect(await page.locator('[data-mark]:visible').count()).toBe(1);

    await page.goto('/shelf/');
    await expect.poll(() => rows(page, 'Read').count()).toBe(1);
    await expect
      .poll(async () => visible(await rows(page, 'Read').innerText()))
      .toMatch(/^SpecTr: Fast.* Sun et al\. · NeurIPS 2023/);
    await page.getByRole('link', { name: /^SpecTr/ }).click();
    await page.waitForURL(`**${paper}`);
    await expect.poll(() => pressed(page, 'Read')).toBe('true');
  });

  test('goes with a second press, and nothing is kept', async () => {
    const page = await open(paper);
    await markButton(page, 'To read').click();
    await markButton(page, 'Reading').click();
    expect([await pressed(page, 'To read'), await pressed(page, 'Reading')]).toEqual([
      'false',
      'true',
    ]);
    await markButton(page, 'Reading').click();
    expect(await pressed(page, 'Reading')).toBe('false');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('is set with the keyboard alone', async () => {
    const page = await open(paper);
    await markButton(page, 'To read').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await pressed(page, 'Reading')).toBe('true');
  });

  test('shows where the keyboard is, on the button that is pressed as on the others', async () => {
    const page = await open(paper);
    const outline = (name: string) =>
      markButton(page, name).evaluate((button) => getComputedStyle(button).outline);
    await markButton(page, 'To read').focus();
    await page.keyboard.press('Tab');
    const focused = await outline('Reading');
    await page.keyboard.press('Space');
    expect(await pressed(page, 'Reading')).toBe('true');
    expect(await outline('Reading')).toBe(focused);
    await page.keyboard.press('Tab');
    expect(await outline('Reading')).not.toBe(focused);
  });
});

describe('a note', () => {
  test('is kept to the last letter, even when the page is left at once', async () => {
    const page = await open(paper);
    await markButton(page, 'Your note').click();
    await note(page).fill('Łódź: “k > 8”');
    await note(page).pressSequentially('\nlast');
    await page.goto('/shelf/');
    await expect
      .poll(() => rows(page, 'With a note alone').innerText())
      .toContain('Łódź: “k > 8”\nlast');
    await page.goto(paper);
    await markButton(page, 'Your note').click();
    await expect.poll(() => note(page).inputValue()).toBe('Łódź: “k > 8”\nlast');
  });

  test('is kept when the tab is only hidden, as on a phone', async () => {
    const page = await open(paper);
    await markButton(page, 'Your note').click();
    await note(page).waitFor();
    await page.clock.install();
    await note(page).pressSequentially('on the train');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await keptShelf(page)).toContain('on the train');
  });

  test('says where it cannot be opened, and opens when it can', async () => {
    const page = await open(paper);
    await page.route('**/_astro/shelf-note*', (route) => route.abort());
    await markButton(page, 'Your note').click();
    await page.getByText('The note could not be opened.').waitFor();
    await page.unroute('**/_astro/shelf-note*');
    await markButton(page, 'Your note').click();
    await note(page).waitFor();
  });
});

describe('two tabs', () => {
  const twoTabs = async (first: string, second: string) => {
    const page = await open(first);
    const beside = await page.context().newPage();
    await beside.goto(second);
    return [page, beside] as const;
  };

  test('are in step: paper, list and shelf', async () => {
    const [page, list] = await twoTabs(paper, topic);
    const shelf = await page.context().newPage();
    await shelf.goto('/shelf/');
    await markButton(page, 'Reading').click();
    await list.getByRole('img', { name: 'reading' }).waitFor();
    await rows(shelf, 'Reading').waitFor();
    await markButton(shelf, 'Read').click();
    await expect.poll(() => pressed(page, 'Read')).toBe('true');
    await list.getByRole('img', { name: 'read', exact: true }).waitFor();
  });

  test('that mark different papers lose nothing of each other', async () => {
    const [page, beside] = await twoTabs(paper, other);
    await markButton(page, 'Your note').click();
    await note(page).fill('begun here');
    await markButton(beside, 'Read').click();
    await markButton(page, 'To read').click();
    await markButton(beside, 'Reading').click();
    await expect.poll(() => keptShelf(page)).toContain('begun here');
    expect(await statusOf(page, 'sun2023spectr')).toBe('to-read');
    await expect.poll(() => statusOf(page, 'ren2024mamba')).toBe('reading');
  });

  test('show a note in both, and leave alone what is being written', async () => {
    const [page, beside] = await twoTabs(paper, paper);
    for (const tab of [page, beside]) await markButton(tab, 'Your note').click();
    await note(page).fill('from the first');
    await note(page).blur();
    await expect.poll(() => note(beside).inputValue()).toBe('from the first');
  });

  test('a page gone back to shows what was marked since', async () => {
    const page = await open(paper);
    await page.goto(topic);
    await keepShelf(page, some);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => pressed(page, 'Reading')).toBe('true');
  });
});

describe('on the device', () => {
  test('marks of another site on the same origin are neither shown nor touched', async () => {
    const page = await reader();
    await keepShelf(page, some, '/reading/');
    await page.goto('/shelf/');
    await page.getByText('Nothing is marked yet').waitFor();
    await page.goto(paper);
    await markButton(page, 'Read').click();
    expect(await keptShelf(page, '/reading/')).toBe(some);
    expect(await statusOf(page, 'sun2023spectr')).toBe('read');
  });

  test('what is damaged is set aside, not written over, and can be saved', async () => {
    const page = await reader();
    await keepShelf(page, `${some.slice(0, -9)}`);
    await page.goto(paper);
    await markButton(page, 'Read').click();
    expect(await statusOf(page, 'sun2023spectr')).toBe('read');
    expect(await keptShelf(page, '/').then((kept) => kept!.includes('gone2020paper'))).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('lectern:/:shelf-damaged'))).toBe(
      some.slice(0, -9),
    );
    await page.goto('/shelf/');
    await page.getByRole('button', { name: 'Save what was set aside' }).waitFor();
  });

  test('where nothing can be kept, marks work as long as the page, and the pages say so', async () => {
    const page = await reader();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(paper);
    await markButton(page, 'Read').click();
    expect(await pressed(page, 'Read')).toBe('true');
    await page.getByText('This browser keeps no marks').waitFor();
    await page.goto('/shelf/');
    await page.getByText('This browser keeps nothing for this site').waitFor();
    expect(errors).toEqual([]);
  });

  test('a full store takes nothing away from what is there', async () => {
    const page = await reader();
    await keepShelf(page, some);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(paper);
    await markButton(page, 'Read').click();
    await page.getByText('This browser keeps no marks').waitFor();
    expect(await keptShelf(page)).toBe(some);
  });
});

describe('without script', () => {
  test('nothing of marks is shown, and no room is kept for it', async () => {
    const page = await open(paper, { javaScriptEnabled: false });
    expect(await page.locator('[data-paper-mark]').isVisible()).toBe(false);
    await page.goto('/shelf/');
    expect(await page.getByRole('main').innerText()).toContain('Marking papers needs a script');
    expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
    expect(await page.locator('main a:visible').count()).toBe(2);
  });
});

describe('nothing moves', () => {
  test.each([paper, topic, '/papers/', '/shelf/'])('on %s when there are marks', async (path) => {
    for (const width of [390, 1280]) {
      const page = await reader({ viewport: { width, height: 800 } });
      await keepShelf(page, some);
      await page.goto(path, { waitUntil: 'networkidle' });
      const places =
        path === '/shelf/' ? '[data-shelf-section] li' : '[data-mark]:visible, [data-paper-mark]';
      await page.locator(places).first().waitFor();
      const shifted = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() =>
              requestAnimationFrame(() => setTimeout(() => resolve(sum))),
            );
          }),
      );
      expect(shifted, `${width} pixels`).toBe(0);
    }
  });
});

describe('axe-core finds nothing wrong', () => {
  test.each(['/shelf/', paper, topic])('on %s with marks, in light and dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await reader({ colorScheme, bypassCSP: true });
      await keepShelf(page, some);
      await page.goto(path);
      await page.locator('[data-ready]').first().waitFor();
      if (path !== topic) await page.getByRole('button', { name: 'Your note' }).first().click();
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
});

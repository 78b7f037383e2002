import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readPage } from '../support/pages.ts';
import { paper } from '../support/page-set.ts';
import { readers } from '../support/reader.ts';

const { open } = readers();
let page: Page;

beforeEach(async () => {
  page = await open(paper);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

describe('a paper page on paper', () => {
  test('has no header, no search and no button', async () => {
    expect(await page.locator('h1').isVisible()).toBe(true);
    const controls =
      'body > header, body > footer, [data-search-opener], #search-dialog, button, nav';
    expect(await page.locator(controls).count()).toBeGreaterThan(5);
    expect(await page.locator(controls).filter({ visible: true }).count()).toBe(0);
  });

  test('is dark text on white, also where the screen is dark', async () => {
    const { background, faint } = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', {
        willReadFrequently: true,
      })!;
      const rgb = (color: string) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const luminance = (color: string) => {
        const [r = 0, g = 0, b = 0] = rgb(color)
          .map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const faint = [...document.body.querySelectorAll('*')]
        .filter((element) => element.checkVisibility())
        .filter((element) => 1.05 / (luminance(getComputedStyle(element).color) + 0.05) < 4.5)
        .map((element) => element.outerHTML.slice(0, 80));
      return { background: rgb(getComputedStyle(document.body).backgroundColor), faint };
    });
    expect(background).toEqual([255, 255, 255, 255]);
    expect(faint).toEqual([]);
  });

  test('has one citation of the paper, and no choice among them', async () => {
    const citation = page.locator('.citation');
    expect(await citation.locator('fieldset > :is(p, pre):visible').count()).toBe(1);
    expect(await citation.innerText()).toMatch(/^Cite this paper\s+@inproceedings/);
    expect(await page.getByText('Cite this note').isVisible()).toBe(false);
  });

  test('ends with the address at which it stands', async () => {
    const canonical = readPage(inject('folder'), paper).$('link[rel=canonical]').attr('href')!;
    expect(canonical).toBe(`https://list.example${paper}`);
    const address = page.getByText(canonical, { exact: true });
    expect(await address.isVisible()).toBe(true);
    const below = await address.evaluate((element) => {
      const { bottom } = element.getBoundingClientRect();
      return [...document.querySelectorAll('main *')].every(
        (other) => other.getBoundingClientRect().bottom <= bottom,
      );
    });
    expect(below).toBe(true);
  });
});

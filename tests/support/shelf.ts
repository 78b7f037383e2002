import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A button of the reader's mark on a paper. */
export const markButton = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Your mark' }).getByRole('button', { name, exact: true });

/** The part of the shelf with a heading, and what stands in it. */
export const shelfPart = (page: Page, heading: string) =>
  page.locator('[data-shelf-section]').filter({
    has: page.getByRole('heading', { name: new RegExp(`^${heading}\\b`) }),
  });

/** What is kept on the device under a site's base path, as JSON. */
export const keptShelf = (page: Page, base = '/') =>
  page.evaluate((key) => localStorage.getItem(key), `lectern:${base}:shelf`);

/** Titles of papers on the list; another key is given a title of its own. */
const titles: Readonly<Record<string, string>> = {
  sun2023spectr: 'SpecTr: Fast Speculative Decoding via Optimal Transport',
  ren2024mamba: 'Can Mamba Always Enjoy the "Free Lunch"?',
  tay2022ul2r: 'Transcending Scaling Laws with 0.1% Extra Compute',
};

/** Marks as a browser keeps them: key, status and note of each. */
export const shelfOf = (marks: readonly [key: string, status?: string, note?: string][]) =>
  JSON.stringify({
    version: 1,
    marks: Object.fromEntries(
      marks.map(([key, status, note]) => {
        const dated = (value: string) => ({ value, at: '2026-11-20T08:00:00.000Z' });
        return [
          key,
          {
            title: titles[key] ?? `Title of ${key}`,
            ...(status && { status: dated(status) }),
            ...(note && { note: dated(note) }),
          },
        ];
      }),
    ),
  });

/** Puts marks on the device before a page of the site is opened. */
export async function keepShelf(page: Page, shelf: string, base = '/'): Promise<void> {
  await page.goto('/about/');
  await page.evaluate(
    ([key, value]) => localStorage.setItem(key!, value!),
    [`lectern:${base}:shelf`, shelf],
  );
}

/** Presses a button that saves a file, and reads the file. */
export async function savedBy(page: Page, name: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Brings a file in and waits for what is said of it. */
export async function bringIn(page: Page, name: string, text: string): Promise<string> {
  const said = page.locator('[data-shelf-said]');
  await said.evaluate((element) => (element.textContent = ''));
  await page
    .getByLabel('Bring in a file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await said.filter({ hasText: /./ }).waitFor();
  return (await said.textContent())!;
}

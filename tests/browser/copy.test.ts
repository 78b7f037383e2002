import { describe, expect, test } from 'vitest';
import { paper } from '../support/page-set.ts';
import { readers } from '../support/reader.ts';

const { reader } = readers();

/** Presses the button in a browser that allows what is listed, and hears what is said. */
async function copyWith(permissions: string[]) {
  const page = await reader();
  await page.clock.install();
  await page.context().grantPermissions(permissions);
  await page.goto(paper);
  const status = page.locator('[role=status][data-copy-status]');
  expect(await status.textContent()).toBe('');
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect.poll(() => status.textContent()).not.toBe('');
  return {
    page,
    said: await status.textContent(),
    bibtex: (await page.locator('#bibtex').textContent())!,
  };
}

describe('the copy button', () => {
  test('puts the BibTeX entry on the clipboard, to the letter, and says so', async () => {
    const { page, said, bibtex } = await copyWith(['clipboard-read', 'clipboard-write']);
    expect(said).toBe('Copied');
    expect(bibtex).toMatch(/^@inproceedings\{sun2023spectr,\n[\s\S]*\n\}$/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(bibtex);
  });

  test('selects the entry where the clipboard is refused', async () => {
    const { page, said, bibtex } = await copyWith([]);
    expect(said).toMatch(/^Selected/);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(bibtex);
  });

  test('takes its own name again after a while', async () => {
    const { page } = await copyWith(['clipboard-read', 'clipboard-write']);
    const button = page.locator('button[data-copy]');
    expect(await button.textContent()).toBe('Copied');
    await page.clock.runFor(5000);
    expect((await button.textContent())?.trim()).toBe('Copy BibTeX');
  });
});

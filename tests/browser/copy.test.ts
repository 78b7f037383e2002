import { describe, expect, test } from 'vitest';
import { paper } from '../support/page-set.ts';
import { readers } from '../support/reader.ts';

const { reader } = readers();

async function copyWith(permissions: string[]) {
  const page = await reader();
  await page.context().grantPermissions(permissions);
  await page.goto(paper);
  const said = page.locator('[role=status][data-copy-status]');
  expect(await said.textContent()).toBe('');
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect.poll(() => said.textContent()).not.toBe('');
  return {
    page,
    said: await said.textContent(),
    bibtex: await page.locator('#bibtex').innerText(),
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

  test('takes its own name again, so that it can be used again', async () => {
    const { page } = await copyWith(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy BibTeX' }).waitFor();
  });
});

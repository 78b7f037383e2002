import { expect, inject, test } from 'vitest';
import { paper } from '../support/page-set.ts';
import { readPage } from '../support/pages.ts';
import { readers } from '../support/reader.ts';
import { fontsOf, scriptFilesOf } from '../support/weight.ts';

const { open } = readers();

test.each(['/', paper, '/papers/', '/search/'])(
  'on %s a browser loads by itself the scripts and fonts that the budgets count, and no more',
  async (path) => {
    const page = await open(path);
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    const { $ } = readPage(inject('folder'), path);
    const scripts = scriptFilesOf(inject('folder'), $);
    const fonts = fontsOf($);
    expect(loaded.filter((url) => url.endsWith('.js')).sort()).toEqual(scripts.sort());
    const others = loaded.filter((url) => !url.endsWith('.js'));
    expect(others.filter((url) => !fonts.includes(url) && url !== '/favicon.svg')).toEqual([]);
  },
);

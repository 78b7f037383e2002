import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { digestHtml } from '#core/feed/digest-html.ts';
import { digestText } from '#core/feed/digest-text.ts';
import { digestOf, type Period } from '#core/feed/digest.ts';
import { followedList, settingAt } from '../../support/followed-list.ts';

const { list, at } = settingAt();
const digest = (period: Period) => digestOf(followedList, period, list, at);
const whole = digest({ since: '2026-03-04' })!;

test('a message in plain text tells new papers by topic, then what changed', () => {
  expect(digestText(whole)).toBe(`A & B: new and changed
======================

Since 4 March 2026: 2 papers added, 4 changes.

Reasoning
---------

More (withdrawn)
  Okafor and Lind, arXiv 2024
  https://a.org/reading/papers/lind2025more/

Counting to n & <Back>
  Okafor and Lind, arXiv 2024
  It counts from one to ten & shows how to go on.
  https://a.org/reading/papers/okafor2024counting/

Changes
-------

More (withdrawn)
  Okafor and Lind, arXiv 2024
  Withdrawn, 1 May 2026: The authors withdrew it.
  https://a.org/reading/papers/lind2025more/

Counting to n & <Back>
  Okafor and Lind, arXiv 2024
  Corrected, 1 May 2026: So was another, in <i>.
  https://a.org/reading/papers/okafor2024counting/

Counting to n & <Back>
  Okafor and Lind, arXiv 2024
  Corrected, 1 May 2026: A name was misspelt.
  https://a.org/reading/papers/okafor2024counting/

Counting to n & <Back>
  Okafor and Lind, arXiv 2024
  Published version, 2 April 2026: It came out & is cited.
  https://a.org/reading/papers/okafor2024counting/

All that is new, and feeds to follow it: https://a.org/reading/new/
`);
});

test('a message in HTML says the same, in the same order', () => {
  const $ = load(digestHtml(whole));
  const read = $('h1, h2, h3, p')
    .map((_, element) => $(element).text())
    .get();
  const text = digestText(whole)
    .split('\n')
    .map((line) => line.trim().replace(/: https:.*/, ''))
    .filter((line) => line && !/^(?:[=-]+|https:.*)$/.test(line));
  expect(read).toEqual(text);
  const addresses = $('a')
    .map((_, link) => $(link).attr('href'))
    .get();
  expect(addresses).toEqual(digestText(whole).match(/https:\S+/g));
});

test('a message in HTML loads nothing, and carries its styles on its elements', () => {
  const html = digestHtml(whole);
  const $ = load(html);
  expect($('script, style, link, img, [src], [background], [class]').length).toBe(0);
  expect(html).not.toContain('url(');
  expect($('body').find(':not([style], a, strong)').length).toBe(0);
});

test('a message in plain text has no line of more than 72 characters but addresses', () => {
  const long = { ...whole, lead: 'words and more of them '.repeat(20).trim() };
  const lines = digestText(long).split('\n');
  expect(lines.filter((line) => line.length > 72 && !line.includes('https:'))).toEqual([]);
  expect(lines.filter((line) => line.length > 60).length).toBeGreaterThan(5);
});

test('a period holds its first day and its last, and nothing of other days', () => {
  const some = digest({ since: '2026-03-05', until: '2026-04-02' })!;
  expect(some.lead).toBe('5 March 2026 to 2 April 2026: 1 change.');
  expect(some.topics).toEqual([]);
  expect(digest({ since: '2026-03-04', until: '2026-03-04' })!.lead).toBe(
    '4 March 2026: 2 papers added.',
  );
});

test('a period in which nothing came or changed makes no message', () => {
  expect(digest({ since: '2026-05-02' })).toBeUndefined();
  expect(digest({ since: '2026-01-01', until: '2026-03-03' })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { cartridgeFiles } from '#core/course/cartridge.ts';
import { createUrls } from '#core/urls.ts';
import { readXml } from '../../../support/xml.ts';
import { paperOf } from '../../support/papers.ts';

const path = {
  id: '8-bits',
  title: 'Bits & “pieces”',
  summary: 'Fewer than <8> bits.',
  question: 'How few?',
  order: 1,
  hours: 4,
  steps: [
    {
      paper: paperOf({ title: 'Q&A at $n < 8$ bits' }, 'second2024two'),
      why: 'It’s "first" & best.',
    },
    { paper: paperOf({}, 'first2024one'), why: 'It follows.' },
  ],
};
const files = cartridgeFiles(
  path,
  { urls: createUrls('/list/'), absolute: (to) => `https://list.example${to}` },
  { siteName: 'Lectern', language: 'en', revision: { commit: 'a'.repeat(40) } },
);
const elements = (name: string) => readXml(files.get(name)!);

test('has the manifest, the page and a link a paper, in the order of the path', () => {
  expect([...files.keys()]).toEqual([
    'imsmanifest.xml',
    'readings.html',
    'links/second2024two.xml',
    'links/first2024one.xml',
  ]);
});

test('keeps every letter of titles and reasons, in XML and in HTML', () => {
  const titles = elements('imsmanifest.xml').filter(({ name }) => name === 'title');
  expect(titles.map(({ text }) => text).slice(1)).toEqual([
    'Bits & “pieces”',
    'What to read, and why',
    'Q&A at n<8 bits',
    'Counting to Ten',
  ]);
  expect(elements('links/second2024two.xml')[0]!.text).toBe('Q&A at n<8 bits');
  const page = files.get('readings.html')!;
  expect(page).toContain('<title>Bits &amp; “pieces”</title>');
  expect(page).toContain('<strong>Why here:</strong> It’s &quot;first&quot; &amp; best.');
  expect(page).toContain('<p>Fewer than &lt;8&gt; bits.</p>');
});

test('leads to the pages of the list below its base path', () => {
  const [, url] = elements('links/first2024one.xml');
  expect(url!.attributes.href).toBe('https://list.example/list/papers/first2024one/');
  expect(files.get('readings.html')).toContain('https://list.example/list/papers/first2024one/');
});

test('begins identifiers with a letter, whatever the name of the path begins with', () => {
  expect(elements('imsmanifest.xml').at(-1)!.attributes.identifier).toBe('cartridge-8-bits');
});

test('names the commit without a day where the day is not known', () => {
  expect(files.get('readings.html')).toContain('The list as of commit aaaaaaaaaaaa.');
});

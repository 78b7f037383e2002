import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { noteHtml } from '#entries/note-html.ts';

it.each([
  'a {/* <script>alert(1)</script> */} b',
  '<b>\n`<script>alert(1)</script>`\n</b>',
  '<br />\n`<img src=x onerror=alert(1)>` c',
  '- <b>\n  `<script>x</script>`\n  </b>',
  'a <scr{/* */}ipt>alert(1)</script> b',
  '<b>{/*\n`<script>`\n*/}</b>',
  '<b\n>`<iframe src="https://evil.example">`</b>',
])('has no tag in a feed that the page of the note has not: %j', (markdown) => {
  const html = noteHtml(markdown);
  const tags: string[] = [];
  const visit = (node: object) => {
    if ('tagName' in node) tags.push(String(node.tagName));
    if ('attrs' in node) expect(node.attrs, html).toEqual([]);
    if ('childNodes' in node) (node.childNodes as object[]).forEach(visit);
  };
  visit(parseFragment(html));
  const plain = new Set(['p', 'b', 'br', 'ul', 'li', 'code', 'blockquote']);
  expect(
    tags.filter((tag) => !plain.has(tag)),
    html,
  ).toEqual([]);
});

it.each([
  '`{/*` ``*/}[a](javascript:alert(1))``',
  '`{/*` ``*/}![a](https://evil.example/a.png)``',
  '`{/*` ``*/}[a][b]``\n\n[b]: javascript:alert(1)',
])('leads to pages alone, in a feed as in the page: %j', (markdown) => {
  expect(noteHtml(markdown)).not.toMatch(/(?:href|src)="(?!#|https?:\/\/|mailto:|\/)|<img/);
});

it('leaves to a text the elements that it may have, and no comment', () => {
  expect(noteHtml('H<sub>2</sub>O{/* sure */} and `<b>` and **more**.')).toBe(
    '<p>H<sub>2</sub>O and <code>&lt;b&gt;</code> and <strong>more</strong>.</p>',
  );
});

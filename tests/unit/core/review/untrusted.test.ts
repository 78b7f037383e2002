import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { errorCommand, shownText } from '#core/review/untrusted.ts';

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</code></td></table><script>alert(1)</script>',
  '[click](https://evil.example) ![](https://evil.example/pixel.png)',
  '@everyone fixes #1, closes owner/name#2, GH-3, https://github.com/a/b/issues/4',
  '| a | b |\n\n# Heading\n- [x] done\n```\n::set-env name=A::b',
  '`code` **bold** _em_ ~~gone~~ <!-- --> &lt;b&gt; $x$ :tada:',
  '::error::no ##[error]no',
];

test.each(hostile)('shows %j as it is written, in one line, and nothing comes of it', (text) => {
  const shown = shownText(text);
  expect(shown).toMatch(/^<code>(?:[\p{L}\p{M}\p{N} …]|&#\d+;)*<\/code>$/u);
  expect(load(shown)('code').text()).toBe(text.replace(/\s+/g, ' ').trim());
});

test('shows characters that turn the direction or show nothing as such', () => {
  expect(shownText('a\u202Eb\u200Bc\u0007')).toBe('<code>a&#65533;b&#65533;c&#65533;</code>');
});

test('keeps letters of every script readable', () => {
  expect(shownText('Über 多言語 модели')).toBe('<code>Über 多言語 модели</code>');
});

test('shows a long text in part, without cutting a character apart', () => {
  expect(shownText('😀'.repeat(9), 2)).toBe('<code>&#128512;&#128512;…</code>');
});

test('an annotation stays one command, whatever its texts hold', () => {
  const at = { file: 'content/a,line=9::b\n::warning::c', line: 3, column: 1, title: 'x,y:z' };
  const command = errorCommand(at, 'One\r\n::add-mask::two 100%');
  expect(command).toBe(
    '::error file=content/a%2Cline=9%3A%3Ab%0A%3A%3Awarning%3A%3Ac,line=3,col=1,title=x%2Cy%3Az::One%0D%0A::add-mask::two 100%25',
  );
});

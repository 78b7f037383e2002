import { expect, test } from 'vitest';
import { fromTex } from '#core/import/tex-text.ts';

test.each([
  ["Jos\\'e", 'José'],
  ["Jos{\\'e}", 'José'],
  ['M\\"{u}ller', 'Müller'],
  ['{\\L}ukasz and \\L{}ukasz', 'Łukasz and Łukasz'],
  ["W\\'ojcik, \\v{C}apek, \\c{C}elebi", 'Wójcik, Čapek, Çelebi'],
  ['na\\"{\\i}ve', 'naïve'],
  ["``free lunch''", '"free lunch"'],
  ['12\\% of \\textbf{all} R\\&D, \\emph{so}', '12% of all R&D, so'],
  ['{\\em small} things', 'small things'],
  ['with $O(\\log n)$ and $\\textbf{x}$', 'with $O(\\log n)$ and $\\textbf{x}$'],
  ['$$x + y$$', '$x + y$'],
  ['costs $5 or \\$6', 'costs $5 or $6'],
  ['V_max<17.5, x*0 = 0, ~5', 'V_max<17.5, x*0 = 0, ~5'],
])('%s becomes %s', (tex, text) => {
  expect(fromTex(tex)).toBe(text);
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../../src/integrations/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page with these hashes in its policy, one script, one sheet of styles and a word. */
const page = (scripts: string, styles: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};"><script>go()</script><style>p{color:red}</style></head><p>'sha256-word'</p>`;

test('a policy keeps the hashes of what stands in the page, and loses all others', () => {
  const own = page(` ${hash('go()')}`, ` ${hash('p{color:red}')}`);
  const all = page(
    ` ${hash('stay()')} ${hash('go()')}`,
    ` ${hash('p{color:red}')} ${hash('a{color:red}')}`,
  );
  expect(withOwnHashes(all)).toBe(own);
  expect(withOwnHashes(own)).toBe(own);
});

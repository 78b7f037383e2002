import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const charset = '<meta charset="utf-8">';
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const hashes = /'sha256-[^']+'/g;
const styles = /<style>([\s\S]*?)<\/style>/g;
const inline = /<(?:style|script)\b[^>]*>([\s\S]*?)<\/(?:style|script)>/g;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Puts the styles of these texts where the first of them stood, as one element. */
function withOneSheet(html: string, texts: readonly string[]): string {
  let sheet = `<style>${texts.join('')}</style>`;
  return html.replace(styles, (element, text: string) => {
    if (!texts.includes(text)) return element;
    const put = sheet;
    sheet = '';
    return put;
  });
}

/**
 * Sets a page's head in order: the security policy before all that it governs, with the
 * hashes of what stands in the page and no others; the styles that it let in as one
 * element. What it did not let in stays so.
 */
export function orderHead(html: string): string {
  const [meta] = policy.exec(html) ?? [];
  if (!meta || !html.includes(charset)) return html;
  const known = new Set<string>(meta.match(hashes));
  const texts = [...html.matchAll(styles)]
    .map(([, text]) => text!)
    .filter((text) => known.has(hashOf(text)));
  const page = withOneSheet(html.replace(meta, ''), texts);
  const sheet = hashOf(texts.join(''));
  const own = new Set([...page.matchAll(inline)].map(([, text]) => hashOf(text!)));
  const ownPolicy = meta
    .replace(hashes, (hash) => (own.has(hash) && hash !== sheet ? hash : ''))
    .replace(/style-src [^;]*/, (source) => (texts.length ? `${source} ${sheet}` : source))
    .replace(/ +/g, ' ')
    .replaceAll(' ;', ';');
  return page.replace(charset, () => charset + ownPolicy);
}

/**
 * Astro gives every page the hashes of what stands in any of them, behind the first of
 * its styles. They cannot be packed, and were a tenth of what a paper's page weighs;
 * and tags lie nearer to the text that they repeat when no styles stand between.
 */
export function builtHead(): AstroIntegration {
  return {
    name: 'built-head',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(path, orderHead(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

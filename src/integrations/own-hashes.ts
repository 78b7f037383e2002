import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The security policy of a page, as it stands in its head. */
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const inline = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Takes out of a page's policy the hashes of styles and scripts that do not stand in
 * the page. Gives the page, with a policy that lets in what it holds and no more.
 */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(inline)].map(([, , text]) => hashOf(text!)));
  return html.replace(policy, (meta) =>
    meta.replace(/ ('sha256-[^']+')/g, (found, hash: string) => (own.has(hash) ? found : '')),
  );
}

/**
 * Astro gives every page the hashes of what stands in any of them. They cannot be
 * packed, and are a tenth of what a paper's page weighs.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

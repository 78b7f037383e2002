import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basePath, contentFolder, outFolder, port, siteUrl } from './scripts/environment.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { devSearch } from './src/integrations/dev-search.ts';

// `src/content.config.ts` becomes part of a bundle, where the project's folder is not known.
process.env.CONTENT_DIR = contentFolder;

/** Each content folder keeps a store of its own, so that one checkout can build several. */
const store = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);

/**
 * A family in one variable file for each style and each part of the Latin script:
 * a browser fetches the letters of Central Europe only for a page that has some.
 */
function family(name, cssVariable, fallbacks, styles) {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const folder = `./node_modules/@fontsource-variable/${id}`;
  const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8'));
  return {
    provider: fontProviders.local(),
    name,
    cssVariable,
    fallbacks,
    options: {
      variants: styles.flatMap((style) =>
        ['latin', 'latin-ext'].map((part) => ({
          weight: '200 900',
          style,
          display: 'swap',
          unicodeRange: ranges[part].split(','),
          src: [`${folder}/files/${id}-${part}-wght-${style}.woff2`],
        })),
      ),
    },
  };
}

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir: outFolder,
  cacheDir: `./node_modules/.cache/lectern/${store}`,
  trailingSlash: 'always',
  server: { port },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  fonts: [
    family('Source Serif 4', '--font-source-serif', ['Georgia', 'serif'], ['normal', 'italic']),
    family('Source Sans 3', '--font-source-sans', ['system-ui', 'sans-serif'], ['normal']),
  ],
  // Highlighted code would need style attributes, which the security policy refuses.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [contentGate(contentFolder), mdx(), devSearch(contentFolder)],
  vite: { plugins: [tailwindcss()] },
});

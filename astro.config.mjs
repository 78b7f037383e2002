import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { basePath, contentFolder, outFolder, port, siteUrl } from './scripts/environment.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { devSearch } from './src/integrations/dev-search.ts';

/** Each content folder keeps a store of its own, so that one checkout can build several. */
const store = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);

/** A family of which the Latin letters are carried, upright and italic, in one variable file each. */
const family = (name, cssVariable, fallbacks, styles = ['normal', 'italic']) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: {
    variants: styles.map((style) => ({
      weight: '200 900',
      style,
      display: 'swap',
      src: [
        `./node_modules/@fontsource-variable/${name.toLowerCase().replaceAll(' ', '-')}/files/${name.toLowerCase().replaceAll(' ', '-')}-latin-wght-${style}.woff2`,
      ],
    })),
  },
});

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
    family('Source Serif 4', '--font-source-serif', ['Georgia', 'serif']),
    family('Source Sans 3', '--font-source-sans', ['system-ui', 'sans-serif'], ['normal']),
  ],
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

import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import {
  basePath,
  contentFolder,
  outFolder,
  port,
  projectFolder,
  shownFolder,
  siteUrl,
} from './scripts/environment.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { fonts } from './src/integrations/fonts.ts';
import { devSearch } from './src/integrations/dev-search.ts';
import { builtHead } from './src/integrations/built-head.ts';
import { styleGuide } from './src/integrations/style-guide.ts';

// `src/content.config.ts` becomes part of a bundle, where the project's folder is not known.
process.env.CONTENT_DIR = contentFolder;

const cacheFolder = `${projectFolder}/node_modules/.cache/lectern`;

/** Each content folder keeps a store of its own, so that one checkout can build several. */
const store = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);

const typefaces = [
  {
    name: 'Source Serif 4',
    cssVariable: '--font-source-serif',
    fallbacks: ['Georgia', 'serif'],
    styles: ['normal', 'italic'],
  },
  {
    name: 'Source Sans 3',
    cssVariable: '--font-source-sans',
    fallbacks: ['system-ui', 'sans-serif'],
    styles: ['normal'],
  },
];

/**
 * Vite wraps each `import()` in a helper that looks for what to load ahead, and gives it a
 * table of files. Nothing here needs them, and they would be a third of the script that a
 * page carries.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code
            .replace(/^const __vite__mapDeps=.*\n/, '')
            .replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
    },
  },
};

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir: outFolder,
  cacheDir: `${cacheFolder}/${store}`,
  trailingSlash: 'always',
  server: { port },
  devToolbar: { enabled: false },
  // A page is painted after one request: its styles come with it.
  build: { inlineStylesheets: 'always' },
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
  // What editors complete and check front matter by, written to .astro/collections.
  experimental: { contentIntellisense: true },
  integrations: [
    contentGate(contentFolder, shownFolder(contentFolder)),
    fonts(typefaces, [contentFolder, `${projectFolder}/src`], `${cacheFolder}/fonts`),
    mdx(),
    devSearch(contentFolder),
    styleGuide(),
    builtHead(),
  ],
  vite: { plugins: [plainImports, tailwindcss()] },
});

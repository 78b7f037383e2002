import type { AstroIntegration } from 'astro';

/** Adds the style guide to `npm run dev`, and to no build. */
export function styleGuide(): AstroIntegration {
  return {
    name: 'style-guide',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/style-guide/', entrypoint: './src/style-guide/index.astro' });
      },
    },
  };
}

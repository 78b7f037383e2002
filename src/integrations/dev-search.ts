import type { AstroIntegration } from 'astro';

export function devSearch(_folder: string): AstroIntegration {
  return { name: 'dev-search', hooks: {} };
}

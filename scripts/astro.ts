/** Astro's own commands, as `npm run dev` and `npm run types` call them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from './environment.ts';

await import(pathToFileURL(join(projectFolder, 'node_modules/astro/bin/astro.mjs')).href);

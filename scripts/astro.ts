/** Astro's own commands without its telemetry, as `npm run dev` and `npm run types` call them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from './environment.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro would take a stray BASE_URL for the site's own base path.
delete process.env.BASE_URL;
await import(pathToFileURL(join(projectFolder, 'node_modules/astro/bin/astro.mjs')).href);

/** `npm start`: builds the whole site and serves it. */
import { buildSite } from './build-site.ts';

if (await buildSite()) await import('./serve.ts');
else process.exitCode = 1;

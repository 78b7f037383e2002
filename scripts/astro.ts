/** Astro's own commands, as `npm run dev` and `npm run types` call them. */
import { runAstro } from './run-astro.ts';

process.exitCode = runAstro(process.argv.slice(2));

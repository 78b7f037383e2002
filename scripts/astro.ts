/** Astro's own commands, as `npm run dev` and `npm run types` call them. */
import { runNode } from './run-node.ts';

process.exitCode = runNode('node_modules/astro/bin/astro.mjs', process.argv.slice(2));

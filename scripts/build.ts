/** `npm run build`: makes the whole site with its search index, or leaves the last good one. */
import { buildSite } from './build-site.ts';

process.exitCode = (await buildSite()) ? 0 : 1;

/** `npm run serve`: serves the site that was built last and prints its address. */
import { existsSync } from 'node:fs';
import { basePath, outFolder, port } from './environment.ts';
import { serveSite } from './serve-site.ts';

if (existsSync(outFolder)) {
  const { address } = await serveSite(outFolder, { port, base: basePath });
  console.log(`The list is at ${address} (Ctrl-C ends it).`);
} else {
  console.error('There is no site to serve yet. Build it first: npm run build');
  process.exitCode = 1;
}

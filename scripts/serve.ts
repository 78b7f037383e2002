/** `npm run serve`: serves the site that was built last and prints its address. */
import { basePath, outFolder, port } from './environment.ts';
import { baseOf } from './out-folder.ts';
import { serveSite } from './serve-site.ts';

const base = baseOf(outFolder);
if (base === undefined) {
  console.error('There is no site to serve yet. Build it first: npm run build');
  process.exitCode = 1;
} else if (process.env.BASE_PATH && base !== basePath) {
  console.error(
    `The site was built for ${base}, not for ${basePath}. Build it again: npm run build`,
  );
  process.exitCode = 1;
} else {
  const { address } = await serveSite(outFolder, { port, base });
  console.log(`The list is at ${address} (Ctrl-C ends it).`);
}

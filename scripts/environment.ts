import { relative, resolve, sep } from 'node:path';
import type { PicturesAsked } from '../src/core/card/wanted.ts';

// No command of this project tells Astro's makers that it ran; and Astro would take a
// stray BASE_URL for the site's own base path. Child processes inherit both.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
delete process.env.BASE_URL;

/** A variable of the environment; an empty one counts as unset. */
const variable = (name: string): string | undefined => process.env[name] || undefined;

/** The folder of the project. */
export const projectFolder = resolve(import.meta.dirname, '..');

/** The content folder: `CONTENT_DIR`, else `content`. */
export const contentFolder = resolve(projectFolder, variable('CONTENT_DIR') ?? 'content');

/** Where the finished site goes: `OUT_DIR`, else `dist`. */
export const outFolder = resolve(projectFolder, variable('OUT_DIR') ?? 'dist');

/** A folder as a person would name it from the project's folder. */
export function shownFolder(folder: string): string {
  if (folder === projectFolder) return '.';
  return folder.startsWith(projectFolder + sep) ? relative(projectFolder, folder) : folder;
}

/** The folder the site lies in on its host: `BASE_PATH` with a slash at both ends, else `/`. */
export const basePath = `/${variable('BASE_PATH') ?? ''}/`.replace(/\/{2,}/g, '/');

/** The port the local server asks for first: `PORT`, else 4321. */
export const port = Number(variable('PORT')) || 4321;

/** Whether pictures for sharing are asked for: `PICTURES`; unset, the length of the list decides. */
export const picturesAsked = variable('PICTURES') as PicturesAsked;

if (![undefined, 'on', 'off'].includes(picturesAsked)) {
  console.error(`PICTURES is "${picturesAsked}". Write on or off.`);
  process.exit(1);
}

/** Where the site will stand, where that is known: `SITE_URL`. */
export const publicUrl = variable('SITE_URL');

/** Where the site will be served from: `SITE_URL`, else the local address. */
export const siteUrl = publicUrl ?? `http://localhost:${port}`;

if (!/^https?:\/\/[^/]/.test(siteUrl) || !URL.canParse(siteUrl)) {
  console.error(`SITE_URL is "${siteUrl}". Write a whole address, as https://example.org`);
  process.exit(1);
}

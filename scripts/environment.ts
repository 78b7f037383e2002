import { resolve } from 'node:path';

/** The folder of the project. */
export const projectFolder = resolve(import.meta.dirname, '..');

/** The content folder: `CONTENT_DIR`, else `content`. */
export const contentFolder = resolve(projectFolder, process.env.CONTENT_DIR ?? 'content');

/** Where the finished site goes: `OUT_DIR`, else `dist`. */
export const outFolder = resolve(projectFolder, process.env.OUT_DIR ?? 'dist');

/** The folder the site lies in on its host: `BASE_PATH` with a slash at both ends, else `/`. */
export const basePath = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** The port the local server asks for first: `PORT`, else 4321. */
export const port = Number(process.env.PORT) || 4321;

/** Where the site will be served from: `SITE_URL`, else the local address. */
export const siteUrl = process.env.SITE_URL ?? `http://localhost:${port}`;

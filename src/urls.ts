import { createUrls } from '#core/urls.ts';

/** The addresses of this build, below its base path. */
export const urls = createUrls(import.meta.env.BASE_URL);

/** A path of this site as a whole address, as others than browsers need it. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

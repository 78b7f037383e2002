import { createUrls } from '#core/urls.ts';

/** The addresses of this build, below its base path. */
export const urls = createUrls(import.meta.env.BASE_URL);

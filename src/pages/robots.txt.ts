import { absolute, urls } from '#urls';
import { textFile } from './_text-file.ts';

/** Every page may be read; those that are not to be listed say so themselves. */
export const GET = () =>
  textFile(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemap())}\n`, 'text/plain');

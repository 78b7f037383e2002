import { sitemap } from '#core/describe/sitemap.ts';
import { library } from '#library';
import { absolute, urls } from '#urls';
import { textFile } from './_text-file.ts';

export const GET = () => textFile(sitemap(library, { urls, absolute }), 'application/xml');

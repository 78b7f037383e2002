import { openSearch } from '#core/describe/open-search.ts';
import { site } from '#site';
import { absolute, urls } from '#urls';
import { textFile } from './_text-file.ts';

export const GET = () =>
  textFile(openSearch(site, { urls, absolute }), 'application/opensearchdescription+xml');

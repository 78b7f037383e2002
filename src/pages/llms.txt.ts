import { llmsIndex } from '#core/describe/llms.ts';
import { library } from '#library';
import { site } from '#site';
import { absolute, urls } from '#urls';
import { textFile } from './_text-file.ts';

/** What the list holds, as links for language models. */
export const GET = () => textFile(llmsIndex(library, site, { urls, absolute }), 'text/plain');

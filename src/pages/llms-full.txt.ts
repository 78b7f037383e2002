import { llmsWhole } from '#core/describe/llms.ts';
import { library } from '#library';
import { site } from '#site';
import { absolute, urls } from '#urls';
import { textFile } from './_text-file.ts';

/** The whole list in one file, for language models. */
export const GET = () => textFile(llmsWhole(library, site, { urls, absolute }), 'text/plain');

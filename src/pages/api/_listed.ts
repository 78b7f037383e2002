import { library } from '#library';
import { site } from '#site';
import { absolute, urls } from '#urls';
import type { Listed } from '#core/api/files.ts';

/** The list of this build, as the files of the data are made from it. */
export const listed: Listed = { library, about: site, at: { urls, absolute } };

import type { APIRoute } from 'astro';
import { paperMarkdown } from '#core/describe/markdown.ts';
import { removalOf } from '#core/library/former.ts';
import type { Paper } from '#core/library/types.ts';
import { library } from '#library';
import { absolute, urls } from '#urls';
import { everyPaperKey } from '../_every-id.ts';
import { textFile } from '../_text-file.ts';

export const getStaticPaths = everyPaperKey;

/** The page of a paper, for those who read text alone. */
export const GET: APIRoute<Paper> = ({ props }) =>
  textFile(paperMarkdown(props, { urls, absolute }, removalOf(props, library)), 'text/markdown');

import type { APIRoute } from 'astro';
import { paperMarkdown } from '#core/describe/markdown.ts';
import type { Paper } from '#core/library/types.ts';
import { library } from '#library';
import { absolute, urls } from '#urls';
import { textFile } from '../_text-file.ts';

export const getStaticPaths = () =>
  library.papers.map((props) => ({ params: { key: props.key }, props }));

/** The page of a paper, for those who read text alone. */
export const GET: APIRoute<Paper> = ({ props }) =>
  textFile(paperMarkdown(props, { urls, absolute }), 'text/markdown');

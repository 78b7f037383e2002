import type { APIRoute } from 'astro';
import { paperMarkdown } from '#core/describe/markdown.ts';
import { papersByEveryKey } from '#core/library/former.ts';
import type { Paper } from '#core/library/types.ts';
import { library } from '#library';
import { absolute, urls } from '#urls';
import { textFile } from '../_text-file.ts';

export const getStaticPaths = () =>
  papersByEveryKey(library).map(([key, props]) => ({ params: { key }, props }));

/** The page of a paper, for those who read text alone. */
export const GET: APIRoute<Paper> = ({ props }) =>
  textFile(
    paperMarkdown(
      props,
      { urls, absolute },
      library.removedPapers.find(({ paper }) => paper.key === props.key),
    ),
    'text/markdown',
  );

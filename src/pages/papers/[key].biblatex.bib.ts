import type { APIRoute } from 'astro';
import type { Paper } from '#core/library/types.ts';
import { library } from '#library';
import { bibliographyFile } from '../_bibliography-file.ts';

export const getStaticPaths = () =>
  library.papers.map((props) => ({ params: { key: props.key }, props }));

export const GET: APIRoute<Paper> = ({ props }) => bibliographyFile([props], 'biblatex.bib');

import type { APIRoute } from 'astro';
import { papersByEveryKey } from '#core/library/former.ts';
import type { Paper } from '#core/library/types.ts';
import { library } from '#library';
import { bibliographyFile } from '../_bibliography-file.ts';

export const getStaticPaths = () =>
  papersByEveryKey(library).map(([key, props]) => ({ params: { key }, props }));

export const GET: APIRoute<Paper> = ({ props }) => bibliographyFile([props], 'csl.json');

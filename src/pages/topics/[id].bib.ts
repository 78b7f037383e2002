import type { APIRoute } from 'astro';
import { byEveryId } from '#core/library/former.ts';
import type { Topic } from '#core/library/types.ts';
import { library } from '#library';
import { bibliographyFile } from '../_bibliography-file.ts';

export const getStaticPaths = () =>
  byEveryId('topics', library).map(([id, props]) => ({ params: { id }, props }));

export const GET: APIRoute<Topic> = ({ props }) => bibliographyFile(props.papers, 'bib');

import type { APIRoute } from 'astro';
import { byEveryId } from '#core/library/former.ts';
import type { ReadingPath } from '#core/library/types.ts';
import { library } from '#library';
import { bibliographyFile } from '../_bibliography-file.ts';

export const getStaticPaths = () =>
  byEveryId('paths', library).map(([id, props]) => ({ params: { id }, props }));

export const GET: APIRoute<ReadingPath> = ({ props }) =>
  bibliographyFile(
    props.steps.map(({ paper }) => paper),
    'ris',
  );

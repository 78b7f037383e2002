import type { APIRoute } from 'astro';
import type { ReadingPath } from '#core/library/types.ts';
import { library } from '#library';
import { bibliographyFile } from '../_bibliography-file.ts';

export const getStaticPaths = () =>
  library.paths.map((props) => ({ params: { id: props.id }, props }));

export const GET: APIRoute<ReadingPath> = ({ props }) =>
  bibliographyFile(
    props.steps.map(({ paper }) => paper),
    'ris',
  );

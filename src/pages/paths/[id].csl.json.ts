import type { APIRoute } from 'astro';
import type { ReadingPath } from '#core/library/types.ts';
import { bibliographyFile } from '../_bibliography-file.ts';
import { everyPathId } from '../_every-id.ts';

export const getStaticPaths = everyPathId;

export const GET: APIRoute<ReadingPath> = ({ props }) =>
  bibliographyFile(
    props.steps.map(({ paper }) => paper),
    'csl.json',
  );

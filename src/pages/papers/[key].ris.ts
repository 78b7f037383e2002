import type { APIRoute } from 'astro';
import type { Paper } from '#core/library/types.ts';
import { bibliographyFile } from '../_bibliography-file.ts';
import { everyPaperKey } from '../_every-id.ts';

export const getStaticPaths = everyPaperKey;

export const GET: APIRoute<Paper> = ({ props }) => bibliographyFile([props], 'ris');

import type { APIRoute } from 'astro';
import { jsonText } from '#core/api/json-text.ts';
import { paperFile } from '#core/api/made-files.ts';
import type { Paper } from '#core/library/types.ts';
import { everyPaperKey } from '../../../_every-id.ts';
import { textFile } from '../../../_text-file.ts';
import { listed } from '../../_listed.ts';

export const getStaticPaths = everyPaperKey;

/** A paper, whole. */
export const GET: APIRoute<Paper> = ({ props }) =>
  textFile(jsonText(paperFile(props, listed)), 'application/json');

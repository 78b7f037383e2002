import type { APIRoute } from 'astro';
import { jsonText } from '#core/api/json-text.ts';
import { paperFile } from '#core/api/made-files.ts';
import { papersByEveryKey } from '#core/library/former.ts';
import type { Paper } from '#core/library/types.ts';
import { textFile } from '../../../_text-file.ts';
import { listed } from '../../_listed.ts';

export const getStaticPaths = () =>
  papersByEveryKey(listed.library).map(([key, props]) => ({ params: { key }, props }));

/** A paper, whole. */
export const GET: APIRoute<Paper> = ({ props }) =>
  textFile(jsonText(paperFile(props, listed)), 'application/json');

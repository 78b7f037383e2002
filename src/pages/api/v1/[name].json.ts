import type { APIRoute } from 'astro';
import { listNames, type ListName } from '#core/api/files.ts';
import { jsonText } from '#core/api/json-text.ts';
import { listFile } from '#core/api/made-files.ts';
import { textFile } from '../../_text-file.ts';
import { listed } from '../_listed.ts';

export const getStaticPaths = () =>
  listNames.map((name) => ({ params: { name }, props: { name } }));

/** A file of the whole list. */
export const GET: APIRoute<{ name: ListName }> = ({ props }) =>
  textFile(jsonText(listFile(props.name, listed)), 'application/json');

import type { APIRoute } from 'astro';
import { fileNames, type FileName } from '#core/api/files.ts';
import { publishedSchema } from '#core/api/schema.ts';
import { textFile } from '../../../_text-file.ts';
import { listed } from '../../_listed.ts';

export const getStaticPaths = () =>
  fileNames.map((name) => ({ params: { name }, props: { name } }));

/** The schema of a kind of file. It is to be read by people too. */
export const GET: APIRoute<{ name: FileName }> = ({ props }) =>
  textFile(
    `${JSON.stringify(publishedSchema(props.name, listed.at), null, 2)}\n`,
    'application/schema+json',
  );

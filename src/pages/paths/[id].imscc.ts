import type { APIRoute } from 'astro';
import { strToU8, zipSync } from 'fflate';
import { cartridgeFiles, cartridgeType } from '#core/course/cartridge.ts';
import type { ReadingPath } from '#core/library/types.ts';
import { site } from '#site';
import { absolute, urls } from '#urls';
import { everyPathId } from '../_every-id.ts';
import { revision } from '../_revision.ts';

export const getStaticPaths = everyPathId;

/** The first day that a zip can tell, in whatever time zone: the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

export const GET: APIRoute<ReadingPath> = ({ props }) => {
  const about = { siteName: site.name, language: site.language, revision };
  const files = [...cartridgeFiles(props, { urls, absolute }, about)];
  const zip = zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
    level: 9,
    mtime,
  });
  return new Response(zip, { headers: { 'Content-Type': cartridgeType } });
};

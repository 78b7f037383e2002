import type { APIRoute } from 'astro';
import { oEmbed } from '#core/describe/oembed.ts';
import type { ReadingPath } from '#core/library/types.ts';
import { site } from '#site';
import { absolute, urls } from '#urls';
import { everyPathId } from '../_every-id.ts';

export const getStaticPaths = everyPathId;

export const GET: APIRoute<ReadingPath> = ({ props }) =>
  Response.json(oEmbed({ title: props.title }, { name: site.name, url: absolute(urls.home()) }));

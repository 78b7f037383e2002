import type { APIRoute } from 'astro';
import { oEmbed } from '#core/describe/oembed.ts';
import { byEveryId } from '#core/library/former.ts';
import type { ReadingPath } from '#core/library/types.ts';
import { library } from '#library';
import { site } from '#site';
import { absolute, urls } from '#urls';

export const getStaticPaths = () =>
  byEveryId('paths', library).map(([id, props]) => ({ params: { id }, props }));

export const GET: APIRoute<ReadingPath> = ({ props }) =>
  Response.json(oEmbed({ title: props.title }, { name: site.name, url: absolute(urls.home()) }));

import type { APIRoute } from 'astro';
import { oEmbed } from '#core/describe/oembed.ts';
import type { Paper } from '#core/library/types.ts';
import { byline } from '#core/text/names.ts';
import { site } from '#site';
import { absolute, urls } from '#urls';
import { everyPaperKey } from '../_every-id.ts';

export const getStaticPaths = everyPaperKey;

export const GET: APIRoute<Paper> = ({ props }) =>
  Response.json(
    oEmbed(
      { title: props.title.plain, author: byline(props.authors) },
      { name: site.name, url: absolute(urls.home()) },
    ),
  );

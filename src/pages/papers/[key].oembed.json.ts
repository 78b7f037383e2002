import type { APIRoute } from 'astro';
import { oEmbed } from '#core/describe/oembed.ts';
import { papersByEveryKey } from '#core/library/former.ts';
import type { Paper } from '#core/library/types.ts';
import { byline } from '#core/text/names.ts';
import { library } from '#library';
import { site } from '#site';
import { absolute, urls } from '#urls';

export const getStaticPaths = () =>
  papersByEveryKey(library).map(([key, props]) => ({ params: { key }, props }));

export const GET: APIRoute<Paper> = ({ props }) =>
  Response.json(
    oEmbed(
      { title: props.title.plain, author: byline(props.authors) },
      { name: site.name, url: absolute(urls.home()) },
    ),
  );

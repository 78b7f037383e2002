import type { APIRoute } from 'astro';
import { topicFeed } from '#core/feed/feeds.ts';
import { byEveryId } from '#core/library/former.ts';
import type { Topic } from '#core/library/types.ts';
import { library } from '#library';
import { feedFile } from '../../_feed-file.ts';

export const getStaticPaths = () =>
  byEveryId('topics', library).map(([id, props]) => ({ params: { id }, props }));

export const GET: APIRoute<Topic> = ({ props }) =>
  feedFile((setting) => topicFeed(props, setting), 'atom');

import type { APIRoute } from 'astro';
import { topicFeed } from '#core/feed/feeds.ts';
import type { Topic } from '#core/library/types.ts';
import { everyTopicId } from '../../_every-id.ts';
import { feedFile } from '../../_feed-file.ts';

export const getStaticPaths = everyTopicId;

export const GET: APIRoute<Topic> = ({ props }) =>
  feedFile((setting) => topicFeed(props, setting), 'atom');

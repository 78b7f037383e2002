import type { APIRoute } from 'astro';
import { topicFeed } from '#core/feed/feeds.ts';
import type { Topic } from '#core/library/types.ts';
import { library } from '#library';
import { feedFile } from '../../_feed-file.ts';

export const getStaticPaths = () =>
  library.topics.map((props) => ({ params: { id: props.id }, props }));

export const GET: APIRoute<Topic> = ({ props }) =>
  feedFile((setting) => topicFeed(props, setting), 'atom');

import { changesFeed } from '#core/feed/feeds.ts';
import { library } from '#library';
import { feedFile } from '../_feed-file.ts';

export const GET = () => feedFile((setting) => changesFeed(library, setting), 'json');

import { badge } from '#core/describe/badge.ts';
import { site } from '#site';
import { textFile } from './_text-file.ts';

export const GET = () => textFile(badge('on the reading list', site.name), 'image/svg+xml');

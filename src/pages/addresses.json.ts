import { kindWords, levelWords } from '#core/library/kinds.ts';
import { library } from '#library';
import { urls } from '#urls';

/** Every page that stands for something, for the 404 page: address and title. */
export const GET = () =>
  Response.json([
    ...library.papers.map(({ key, title }) => [urls.paper(key), title.plain]),
    ...library.topics.map(({ id, title }) => [urls.topic(id), title]),
    ...library.paths.map(({ id, title }) => [urls.path(id), title]),
    ...library.venues.map(({ slug, name }) => [urls.venue(slug), name]),
    ...library.years.map(({ year }) => [urls.year(year), String(year)]),
    ...library.kinds.map(({ kind }) => [urls.kind(kind), kindWords[kind].name]),
    ...library.levels.map(({ level }) => [urls.level(level), levelWords[level].name]),
  ]);

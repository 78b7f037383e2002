import { landingPage } from '../cite/landing-page.ts';
import { firstId } from '../library/former.ts';
import { newestFirst } from '../library/order.ts';
import type { Library, Paper, Topic } from '../library/types.ts';
import { fullName } from '../text/names.ts';
import { changeContent, paperContent, titleInWords } from './content.ts';
import {
  additions,
  changes,
  changeWords,
  lastDay,
  mostHeld,
  type Addition,
  type Change,
  type ListEvent,
} from './events.ts';
import type { Feed, FeedEntry, FeedSetting } from './feed.ts';
import { feedFormats } from './formats.ts';
import { moment, tagId } from './ids.ts';
import { changesPlace, newPapersPlace, topicPlace, type FeedPlace } from './places.ts';

/** The papers that came to the list last. */
export const newPapersFeed = ({ papers }: Library, setting: FeedSetting): Feed =>
  feedOf(newPapersPlace(setting.at.urls), setting, {
    name: 'new',
    subtitle: 'Papers that came to the list, the newest first.',
    page: setting.at.urls.new(),
    entries: newest(additions(papers)).map((event) => additionEntry(event, setting)),
  });

/** What changed last in the entries of papers, each change by itself. */
export const changesFeed = ({ papers }: Library, setting: FeedSetting): Feed =>
  feedOf(changesPlace(setting.at.urls), setting, {
    name: 'changes',
    subtitle: 'What changed in the entries of papers, the newest first.',
    page: setting.at.urls.new(),
    entries: newest(changes(papers)).map((event) => changeEntry(event, setting)),
  });

/** The papers of a topic that came to the list last. */
export const topicFeed = (topic: Topic, setting: FeedSetting): Feed =>
  feedOf(topicPlace(setting.at.urls, topic), setting, {
    name: `topics/${firstId('topics', topic.id, setting.moved)}`,
    subtitle: topic.summary,
    page: setting.at.urls.topic(topic.id),
    entries: newest(additions(topic.papers.toSorted(newestFirst))).map((event) =>
      additionEntry(event, setting),
    ),
  });

const newest = <Event>(events: readonly Event[]) => events.slice(0, mostHeld);

interface FeedParts {
  readonly name: string;
  readonly subtitle: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

/** A feed changed when one of its entries did; one without entries, when the list was founded. */
function feedOf(place: FeedPlace, { list, at }: FeedSetting, parts: FeedParts): Feed {
  const { name, subtitle, page, entries } = parts;
  const address = (format: keyof typeof feedFormats) =>
    at.absolute(place.urlOf(feedFormats[format].file));
  return {
    id: tagId(list, `feeds/${name}`),
    title: `${list.name}: ${place.title}`,
    subtitle,
    language: list.language,
    updated: entries.map(({ updated }) => updated).reduce(later, moment(`${list.founded}-01-01`)),
    author: { name: list.name, url: at.absolute(at.urls.home()) },
    page: at.absolute(page),
    addresses: { atom: address('atom'), json: address('json') },
    entries,
  };
}

const later = (a: string, b: string) => (a > b ? a : b);

function additionEntry(event: Addition, setting: FeedSetting): FeedEntry {
  const { paper } = event;
  return {
    ...entryOf(event, setting),
    id: paperId(paper, setting),
    title: titleInWords(paper),
    authors: paper.authors.map(fullName),
    summary: paper.note?.summary,
    html: paperContent(paper, setting),
  };
}

const paperId = ({ key }: Paper, { list, moved }: FeedSetting) =>
  tagId(list, `papers/${firstId('papers', key, moved)}`);

/** It is the list that speaks of a change, not the authors of the paper. */
function changeEntry(event: Change, setting: FeedSetting): FeedEntry {
  const { paper, change, id } = event;
  return {
    ...entryOf(event, setting),
    id: `${paperId(paper, setting)}/changes/${id}`,
    title: `${changeWords[change.kind]}: ${paper.title.plain}`,
    authors: [],
    summary: change.text,
    html: changeContent(event, setting),
  };
}

const entryOf = (event: ListEvent, { at }: FeedSetting) => ({
  page: at.absolute(at.urls.paper(event.paper.key)),
  paper: landingPage(event.paper),
  published: moment(event.date),
  updated: moment(lastDay(event)),
  topics: event.paper.topics.map(({ id, title }) => ({ id, title })),
});

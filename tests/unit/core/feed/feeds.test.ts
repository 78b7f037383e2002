import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { changesFeed, newPapersFeed, topicFeed } from '#core/feed/feeds.ts';
import type { MovedEntry } from '#core/library/types.ts';
import { followedList as library, settingAt } from '../../support/followed-list.ts';
import { libraryOf } from '../../support/papers.ts';

const setting = settingAt();
const fresh = newPapersFeed(library, setting);
const changed = changesFeed(library, setting);
const [reasoning, scaling] = library.topics.map((topic) => topicFeed(topic, setting));
const [counting] = fresh.entries.filter(({ id }) => id.endsWith('counting'));

/** All ids of all feeds of the list at a place. */
const idsAt = (...place: Parameters<typeof settingAt>) => {
  const at = settingAt(...place);
  const feeds = [newPapersFeed(library, at), changesFeed(library, at)].concat(
    library.topics.map((topic) => topicFeed(topic, at)),
  );
  return feeds.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
};

describe('ids in feeds', () => {
  test('are tag URIs of the authority, the year and what they stand for', () => {
    expect([fresh, changed, scaling].map((feed) => feed!.id)).toEqual([
      'tag:a.org,2026:feeds/new',
      'tag:a.org,2026:feeds/changes',
      'tag:a.org,2026:feeds/topics/scaling-laws',
    ]);
    expect(counting!.id).toBe('tag:a.org,2026:papers/okafor2024counting');
    expect(changed.entries.map(({ id }) => id)).toEqual([
      'tag:a.org,2026:papers/lind2025more/changes/2026-05-01-withdrawn',
      'tag:a.org,2026:papers/okafor2024counting/changes/2026-05-01-corrected-2',
      'tag:a.org,2026:papers/okafor2024counting/changes/2026-05-01-corrected',
      'tag:a.org,2026:papers/okafor2024counting/changes/2026-04-02-published',
    ]);
  });

  test('stay when the list moves to another host or folder', () => {
    expect(idsAt('https://elsewhere.net', '/')).toEqual(idsAt());
  });

  test('are made of the first name of what was renamed, so that nobody is told of it anew', () => {
    const moved: MovedEntry[] = [
      { collection: 'glossary', from: 'none', to: 'lind2025more' },
      { collection: 'papers', from: 'lind2024more', to: 'lind2025more' },
      { collection: 'papers', from: 'lind2024most', to: 'lind2025more' },
      { collection: 'topics', from: 'thinking', to: 'reasoning' },
    ];
    const renamed = { ...setting, moved };
    const ids = newPapersFeed(library, renamed).entries.map(({ id }) => id);
    expect(ids).toContain('tag:a.org,2026:papers/lind2024more');
    expect(ids).toContain('tag:a.org,2026:papers/okafor2024counting');
    expect(changesFeed(library, renamed).entries[0]!.id).toBe(
      'tag:a.org,2026:papers/lind2024more/changes/2026-05-01-withdrawn',
    );
    const topics = library.topics.map((topic) => topicFeed(topic, renamed).id);
    expect(topics).toContain('tag:a.org,2026:feeds/topics/thinking');
  });
});

describe('times in feeds', () => {
  test('are the days of the entries: when a paper came, and when its entry last changed', () => {
    expect(counting).toMatchObject({
      published: '2026-03-04T00:00:00Z',
      updated: '2026-05-01T00:00:00Z',
    });
    expect(changed.entries.at(-1)).toMatchObject({
      published: '2026-04-02T00:00:00Z',
      updated: '2026-04-02T00:00:00Z',
    });
  });

  test('of a feed are the newest of its entries, and without entries when the list began', () => {
    expect(fresh.updated).toBe('2026-05-01T00:00:00Z');
    expect(changesFeed(libraryOf([]), setting).updated).toBe('2026-01-01T00:00:00Z');
  });
});

describe('the feed of new papers', () => {
  test('names each paper with its authors and topics, its page here and where it is found', () => {
    expect(counting).toMatchObject({
      title: 'Counting to n & <Back>',
      authors: ['Ada Okafor', 'Per Lind'],
      topics: [
        { id: 'reasoning', title: 'Reasoning' },
        { id: 'scaling-laws', title: 'Scaling laws' },
      ],
      page: 'https://a.org/reading/papers/okafor2024counting/',
      paper: 'https://arxiv.org/abs/2403.01234',
    });
  });

  test('holds all that the page of a paper says, formulas as plain text', () => {
    expect(counting!.html).toBe(`<p>Okafor and Lind, arXiv 2024</p>
<p>Published as <cite>Counting On</cite></p>
<p>It counts from one to ten &amp; shows how to go on.</p>
<p><a href="https://arxiv.org/abs/2403.01234">The paper</a> · <a href="https://a.org/reading/papers/okafor2024counting/">On A &amp; B</a></p>
<h2>Findings</h2>
<ol><li><p>Counting &quot;works&quot;.</p><blockquote><p>We count to n^2</p></blockquote></li>
<li><p>If a &lt; b.</p><blockquote><p>if a &lt; b</p></blockquote></li></ol>
<h2>Abstract</h2>
<p>We count to n^2, if a &lt; b &amp; c.</p>
<p>Code: <a href="https://a.org/code">https://a.org/code</a>.</p>
<h2>Note</h2>
<p>In our own words, written from the abstract alone, not from the whole paper.</p>
<h2>The question</h2>
<p>Is it <em>far</em>? See <a href="https://a.org/reading/papers/lind2025more/">more</a> and <a href="https://a.org/reading/papers/okafor2024counting/#one">here</a>.</p>`);
  });

  test('of a paper without a note has what is known, and says first that it was withdrawn', () => {
    const [more] = fresh.entries.filter(({ id }) => id.endsWith('more'));
    expect(more!.title).toBe('More (withdrawn)');
    expect(more!.summary).toBeUndefined();
    expect(more!.paper).toBeUndefined();
    expect(more!.html).toBe(`<p><strong>This paper was withdrawn by the first author.</strong></p>
<p>Okafor and Lind, arXiv 2024</p>
<p><a href="https://a.org/reading/papers/lind2025more/">On A &amp; B</a></p>
<h2>Abstract</h2>
<p>We count.</p>`);
  });
});

describe('the feed of changes', () => {
  test('says of each in words what changed, and of which paper', () => {
    const [, corrected] = changed.entries;
    expect(corrected).toMatchObject({
      title: 'Corrected: Counting to n & <Back>',
      summary: 'So was another, in <i>.',
      page: 'https://a.org/reading/papers/okafor2024counting/',
      authors: [],
    });
    expect(load(corrected!.html)('p').first().text()).toBe(
      'Corrected, 1 May 2026: So was another, in <i>.',
    );
    expect(changed.entries.map(({ title }) => title.split(':')[0])).toEqual([
      'Withdrawn',
      'Corrected',
      'Corrected',
      'Published version',
    ]);
  });
});

test('the feed of a topic holds its papers alone, as the feed of new papers has them', () => {
  expect(scaling!.title).toBe('A & B: Scaling laws');
  expect(scaling!.page).toBe('https://a.org/reading/topics/scaling-laws/');
  expect(scaling!.entries).toEqual([counting]);
  expect(reasoning!.entries).toEqual(fresh.entries);
});

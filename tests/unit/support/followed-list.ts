import type { FeedSetting } from '#core/feed/feed.ts';
import { createUrls } from '#core/urls.ts';
import { noteHtml } from '#entries/note-html.ts';
import { libraryOf, paperEntry } from './papers.ts';

/** A list of two papers, one with a note and three changes, two of them alike. */
export const followedList = libraryOf([
  {
    ...paperEntry('okafor2024counting', {
      title: 'Counting to $n$ & <Back>',
      publishedTitle: 'Counting On',
      added: '2026-03-04',
      topics: ['reasoning', 'scaling-laws'],
      identifiers: { arxiv: '2403.01234' },
      abstract: 'We count to $n^2$, if a < b & c.\n\nCode: https://a.org/code.',
      kind: 'method',
      level: 'introductory',
      aliases: ['counting'],
      summary: 'It counts from one to ten & shows how to go on.',
      findings: [
        { id: 'one', claim: 'Counting "works".', quote: 'We count to $n^2$' },
        { id: 'two', claim: 'If a < b.', quote: 'if a < b' },
      ],
      changes: [
        { date: '2026-05-01', kind: 'corrected', text: 'A name was misspelt.' },
        { date: '2026-05-01', kind: 'corrected', text: 'So was another, in <i>.' },
        { date: '2026-04-02', kind: 'published', text: 'It came out & is cited.' },
      ],
    }),
    body: '## The question\n\nIs it *far*? See [more](/papers/lind2025more/) and [here](#one).\n',
  },
  paperEntry('lind2025more', {
    title: 'More',
    added: '2026-03-04',
    withdrawn: { by: 'first author' },
    changes: [{ date: '2026-05-01', kind: 'withdrawn', text: 'The authors withdrew it.' }],
  }),
]);

/** Where a list stands and what it is called, as its feeds need it. */
export const settingAt = (origin = 'https://a.org', base = '/reading/'): FeedSetting => ({
  list: { name: 'A & B', language: 'en', tagAuthority: 'a.org', founded: 2026 },
  at: { urls: createUrls(base), absolute: (path) => origin + path },
  moved: [],
  noteHtml,
});

import { escapeHtml } from '../text/rich-text.ts';
import type { Digest, DigestPaper } from './digest.ts';

/*
 * Programs for mail take styles from attributes alone, and load nothing. They choose the
 * colours, for light and for dark: the message names none.
 */
const styles = {
  body: 'margin:0;padding:16px;font:16px/1.5 Georgia,serif',
  page: 'max-width:600px;margin:0 auto',
  title: 'margin:0 0 4px;font-size:26px;line-height:1.25',
  lead: 'margin:0;font-family:Arial,sans-serif;font-size:14px',
  topic: 'margin:32px 0 0;padding-bottom:4px;border-bottom:1px solid;font-size:20px',
  paper: 'margin:20px 0 2px;font-size:17px;line-height:1.3',
  facts: 'margin:0 0 4px;font-family:Arial,sans-serif;font-size:13px',
  said: 'margin:0',
  foot: 'margin:32px 0 0;font-family:Arial,sans-serif;font-size:14px',
} as const;

/** A digest as a message in HTML that stands by itself: no script, no picture, nothing to load. */
export function digestHtml(digest: Digest): string {
  const { title, lead, language, topics, changes, url } = digest;
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    `<body style="${styles.body}">`,
    `<div style="${styles.page}">`,
    element('h1', 'title', escapeHtml(title)),
    element('p', 'lead', escapeHtml(lead)),
    ...topics.flatMap((topic) => [
      element('h2', 'topic', escapeHtml(topic.title)),
      ...topic.papers.map((paper) => paperRows(paper, escapeHtml(paper.summary ?? ''))),
    ]),
    ...(changes.length ? [element('h2', 'topic', 'Changes')] : []),
    ...changes.map((each) =>
      paperRows(each, `<strong>${escapeHtml(each.what)}:</strong> ${escapeHtml(each.text)}`),
    ),
    element('p', 'foot', link(url, 'All that is new, and feeds to follow it')),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const paperRows = ({ title, facts, url }: DigestPaper, said: string) =>
  [
    element('h3', 'paper', link(url, escapeHtml(title))),
    element('p', 'facts', escapeHtml(facts)),
    element('p', 'said', said),
  ].join('\n');

const element = (name: string, style: keyof typeof styles, html: string) =>
  html && `<${name} style="${styles[style]}">${html}</${name}>`;

const link = (url: string, html: string) => `<a href="${escapeHtml(url)}">${html}</a>`;

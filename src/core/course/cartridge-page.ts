import { dateInWords } from '../library/dates.ts';
import type { ReadingPath } from '../library/types.ts';
import { escapeHtml } from '../text/rich-text.ts';
import { readingByline, readingLoad, readingOf } from './reading.ts';
import { shortCommit, type Revision } from './revision.ts';

type Step = ReadingPath['steps'][number];

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
const link = (url: string) => `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;

/** A reading of the page: cited, with what it says and why it stands there. */
function reading({ paper, why }: Step, page: string): string {
  const { title, authors, where, url, summary, isWithdrawn } = readingOf(paper);
  const withdrawn = isWithdrawn ? ' (withdrawn)' : '';
  const cited = `${readingByline(authors)}. ${where}.`;
  return [
    '<li>',
    `<p><a href="${escapeHtml(page)}"><strong>${escapeHtml(title)}</strong></a>${withdrawn}<br>`,
    escapeHtml(cited) + (url ? `<br>\n${link(url)}` : ''),
    '</p>',
    ...(summary ? [paragraph(summary)] : []),
    `<p><strong>Why here:</strong> ${escapeHtml(why)}</p>`,
    '</li>',
  ].join('\n');
}

const asOf = (revision: Revision) =>
  `The list as of ${revision.date ? `${dateInWords(revision.date)}, ` : ''}commit ${shortCommit(revision)}.`;

/**
 * The page of a cartridge that carries the reasons, since a link cannot: whole by itself,
 * without style or script, so that each course gives it its own looks.
 *
 * @param pageOf whole address of a paper's page, by its key
 */
export function cartridgePage(
  path: ReadingPath,
  pageOf: (key: string) => string,
  { language, revision }: { language: string; revision?: Revision },
): string {
  const { title, summary, question, steps, hours } = path;
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    paragraph(summary),
    `<p><em>${escapeHtml(question)}</em></p>`,
    paragraph(`${readingLoad(steps.length, hours)}, by our estimate`),
    '<ol>',
    ...steps.map((step) => reading(step, pageOf(step.paper.key))),
    '</ol>',
    ...(revision ? [paragraph(asOf(revision))] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

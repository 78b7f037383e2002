import { landingPage } from '../cite/landing-page.ts';
import { noteMarkdown } from '../describe/markdown.ts';
import { dateInWords } from '../library/dates.ts';
import type { Note, Paper } from '../library/types.ts';
import { linkAddresses } from '../text/links.ts';
import { byline } from '../text/names.ts';
import { escapeHtml } from '../text/rich-text.ts';
import { changeWords, type Change } from './events.ts';
import type { FeedSetting } from './feed.ts';

const paragraph = (html: string) => `<p>${html}</p>`;
const strong = (text: string) => `<strong>${escapeHtml(text)}</strong>`;

/** The title of a paper where it stands by itself, in plain text. */
export const titleInWords = ({ title, withdrawn }: Paper): string =>
  `${title.plain}${withdrawn ? ' (withdrawn)' : ''}`;

/** Who wrote a paper and where it appeared: "Sun et al., NeurIPS 2023". */
export const factsInWords = ({ authors, venue }: Paper): string =>
  `${byline(authors)}, ${venue.label}`;

/**
 * All that the page of a paper says, in HTML that stands by itself. Formulas are plain
 * text: programs that read feeds throw MathML away.
 */
export function paperContent(paper: Paper, setting: FeedSetting): string {
  const { note, withdrawn, citedTitle, title } = paper;
  const parts = [
    withdrawn && paragraph(strong(withdrawn.sentence)),
    paragraph(escapeHtml(factsInWords(paper))),
    citedTitle !== title && paragraph(`Published as <cite>${escapeHtml(citedTitle.plain)}</cite>`),
    note && paragraph(escapeHtml(note.summary)),
    links(paper, setting),
    note && `<h2>Findings</h2>\n${findings(note)}`,
    `<h2>Abstract</h2>\n${abstract(paper)}`,
    note && noteText(paper, note, setting),
  ];
  return parts.filter(Boolean).join('\n');
}

/** What changed in the entry of a paper, and of which paper. */
export function changeContent({ change, date, paper }: Change, setting: FeedSetting): string {
  const what = `${strong(changeWords[change.kind])}, ${dateInWords(date)}: ${escapeHtml(change.text)}`;
  const which = `${paper.title.plain}. ${factsInWords(paper)}`;
  return [paragraph(what), paragraph(escapeHtml(which)), links(paper, setting)].join('\n');
}

function links(paper: Paper, { list, at }: FeedSetting): string {
  const landing = landingPage(paper);
  const link = (url: string, text: string) => `<a href="${escapeHtml(url)}">${text}</a>`;
  const page = link(at.absolute(at.urls.paper(paper.key)), `On ${escapeHtml(list.name)}`);
  return paragraph(landing ? `${link(landing, 'The paper')} · ${page}` : page);
}

/** Each claim with the words of the abstract that it rests on. */
function findings({ findings }: Note): string {
  const items = findings.map(
    ({ claim, quote }) =>
      `<li><p>${escapeHtml(claim)}</p><blockquote><p>${escapeHtml(quote.plain)}</p></blockquote></li>`,
  );
  return `<ol>${items.join('\n')}</ol>`;
}

const abstract = (paper: Paper) =>
  paper.abstract.map(({ plain }) => paragraph(linkAddresses(escapeHtml(plain)))).join('\n');

function noteText(paper: Paper, { body }: Note, { at, noteHtml }: FeedSetting): string {
  const from = 'In our own words, written from the abstract alone, not from the whole paper.';
  return `<h2>Note</h2>\n${paragraph(from)}\n${noteHtml(noteMarkdown(paper.key, body, at))}`;
}

import type { Paper } from '../library/types.ts';
import { byline } from '../text/names.ts';
import { landingPage } from './landing-page.ts';

/** Text that Markdown takes for text. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/** An address that ends where its bracket does. */
const address = (url: string) => url.replaceAll('(', '%28').replaceAll(')', '%29');

/** The paper in a line of Markdown: who, what with a link to the version cited, where. */
export function formatMarkdown(paper: Paper): string {
  const url = landingPage(paper);
  const title = plain(paper.citedTitle.plain);
  const linked = url ? `[${title}](${address(url)})` : title;
  const withdrawn = paper.withdrawn ? ' (withdrawn)' : '';
  return `${plain(byline(paper.authors))}, ${linked}${withdrawn}, ${plain(paper.venue.label)}.`;
}

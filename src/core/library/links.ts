import { aclPdf, arxivPdf, identifierSchemes } from '../identifiers.ts';
import type { PaperFields } from '../schema/paper.ts';
import type { PaperLink } from './types.ts';

/** What a link of each kind is called when its host says nothing better. */
const resources = {
  code: 'Code',
  data: 'Data',
  models: 'Models',
  project: 'Project page',
} as const;

/** A label for one of several addresses of a kind: "Code" alone, else "Code: owner/name". */
function resourceLabel(label: string, url: string, alone: boolean): string {
  if (alone) return label;
  const { hostname, pathname } = new URL(url);
  return `${label}: ${pathname.replace(/^\/|\/$/g, '') || hostname}`;
}

/**
 * Where a paper can be read and what belongs to it, in the order a page shows
 * them: arXiv's abstract page, the paper as HTML and PDF, the identifiers, then
 * code, data, models and project pages. No address is guessed: the PDF follows
 * from the identifier, HTML is there only where the entry has it.
 */
export function paperLinks({ identifiers, links }: PaperFields): PaperLink[] {
  const { arxiv, doi, acl, openreview } = identifiers;
  const paper: (false | undefined | '' | [string, string])[] = [
    arxiv && ['arXiv', identifierSchemes.arxiv.url(arxiv)],
    links.html && [/\.pdf$/i.test(links.html) ? 'PDF' : 'HTML', links.html],
    (arxiv || acl) && ['PDF', arxiv ? arxivPdf(arxiv) : aclPdf(acl!)],
    doi && ['DOI', identifierSchemes.doi.url(doi)],
    acl && ['ACL Anthology', identifierSchemes.acl.url(acl)],
    openreview && ['OpenReview', identifierSchemes.openreview.url(openreview)],
  ];
  return [
    ...paper
      .filter((link): link is [string, string] => Array.isArray(link))
      .map(([label, url]): PaperLink => ({ label, url, kind: 'paper' })),
    ...(Object.keys(resources) as (keyof typeof resources)[]).flatMap((kind) =>
      links[kind].map((url): PaperLink => ({
        label: resourceLabel(resources[kind], url, links[kind].length === 1),
        url,
        kind,
      })),
    ),
  ];
}

/**
 * Plain links to look a paper up in services that know who cites it. Each is asked
 * for the title, which all of them understand.
 *
 * @param title the plain title of the version cited
 */
export function lookUpLinks(title: string): PaperLink[] {
  const query = encodeURIComponent(title);
  return [
    { label: 'Google Scholar', url: `https://scholar.google.com/scholar?q=${query}` },
    { label: 'Semantic Scholar', url: `https://www.semanticscholar.org/search?q=${query}` },
    { label: 'Connected Papers', url: `https://www.connectedpapers.com/search?q=${query}` },
  ].map((link) => ({ ...link, kind: 'elsewhere' }));
}

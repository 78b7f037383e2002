import { identifierSchemes } from '../identifiers.ts';
import type { Paper } from '../library/types.ts';

/** The page at which the version cited can be found, the publisher's first. */
export function landingPage({
  identifiers: { doi, acl, openreview, arxiv },
  links,
}: Paper): string | undefined {
  if (doi) return identifierSchemes.doi.url(doi);
  if (acl) return identifierSchemes.acl.url(acl);
  if (openreview) return identifierSchemes.openreview.url(openreview);
  if (arxiv) return identifierSchemes.arxiv.url(arxiv);
  return links.find(({ kind }) => kind === 'paper')?.url;
}

/**
 * The identifiers a paper can bear: how each is written, one that is right, and
 * the address it stands for. The patterns follow the issuers' own descriptions:
 * arXiv (https://info.arxiv.org/help/arxiv_identifier.html), Crossref
 * (https://www.crossref.org/blog/dois-and-matching-regular-expressions/), the ACL
 * Anthology (https://aclanthology.org/info/ids/).
 */
export interface IdentifierScheme {
  /** What people call it. */
  name: string;
  pattern: RegExp;
  example: string;
  /** The landing page of the identifier. */
  url: (id: string) => string;
}

export const identifierSchemes = {
  arxiv: {
    name: 'arXiv',
    pattern: /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/,
    example: '2310.15141',
    url: (id) => `https://arxiv.org/abs/${id}`,
  },
  doi: {
    name: 'DOI',
    pattern: /^10\.\d{4,9}\/[^\s"<>]+$/,
    example: '10.18653/v1/2023.emnlp-main.91',
    url: (id) => `https://doi.org/${encodeURI(id).replaceAll('#', '%23').replaceAll('?', '%3F')}`,
  },
  acl: {
    name: 'ACL Anthology',
    pattern: /^(?:[A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_-]+\.[A-Za-z0-9]+)$/,
    example: '2023.emnlp-main.91',
    url: (id) => `https://aclanthology.org/${id}/`,
  },
  openreview: {
    name: 'OpenReview',
    pattern: /^[A-Za-z0-9_-]{6,}$/,
    example: 'SdYHLTCC5J',
    url: (id) => `https://openreview.net/forum?id=${id}`,
  },
} as const satisfies Record<string, IdentifierScheme>;

export type IdentifierKind = keyof typeof identifierSchemes;

/** The address of the freely readable PDF at arXiv. */
export const arxivPdf = (id: string): string => `https://arxiv.org/pdf/${id}`;

/** The address of the freely readable PDF at the ACL Anthology. */
export const aclPdf = (id: string): string => `https://aclanthology.org/${id}.pdf`;

/** The DOI that arXiv gives to each of its papers (https://info.arxiv.org/help/doi.html). */
export const arxivDoi = (id: string): string => `10.48550/arXiv.${id}`;

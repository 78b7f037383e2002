import { cslJson, type CslJson } from '../cite/csl.ts';
import { identifierSchemes } from '../identifiers.ts';
import type { Paper } from '../library/types.ts';

/** The version of a paper that is cited, in the parts that tags, JSON-LD and COinS need. */
export interface CitedRecord {
  readonly csl: CslJson;
  /** As fine as it is known: "2023", "2023-10" or "2023-10-23". */
  readonly date: string;
  readonly firstPage?: string;
  readonly lastPage?: string;
  /** Address of a PDF that everyone can read. */
  readonly pdf?: string;
  /** What stands for the paper itself: the address of its DOI, else that of arXiv or where it is found. */
  readonly id?: string;
}

/** Reads the record of a paper from the one that all exports are made of. */
export function citedRecord(paper: Paper): CitedRecord {
  const csl = cslJson(paper);
  const { doi, arxiv } = paper.identifiers;
  const [date] = csl.issued['date-parts'];
  const [firstPage, lastPage] = csl.page?.split(/-+/) ?? [];
  return {
    csl,
    date: date.map((part) => String(part).padStart(2, '0')).join('-'),
    firstPage,
    lastPage,
    pdf: paper.links.find(({ label }) => label === 'PDF')?.url,
    id: doi ? identifierSchemes.doi.url(doi) : arxiv ? identifierSchemes.arxiv.url(arxiv) : csl.URL,
  };
}

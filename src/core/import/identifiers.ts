import type { CslItem } from './csl-item.ts';

/** What bibliographies call arXiv when they take it for a journal: "arXiv preprint arXiv:2310.15141". */
export const arxivAsJournal = /^(?:arxiv\b.*|corr)$/i;

/** The identifiers that an item bears, in whichever of its fields; no version, no address around them. */
export function readIdentifiers(item: CslItem) {
  const { DOI, URL, number, custom = {} } = item;
  const doi = DOI?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '');
  const fromArxivDoi = /^10\.48550\/arxiv\.(.+)$/i.exec(doi ?? '')?.[1];
  const found = {
    arxiv:
      custom.arxiv ??
      fromArxivDoi ??
      /arxiv\.org\/(?:abs|pdf|html)\/([\w.-]+(?:\/\d{7})?)/.exec(URL ?? '')?.[1] ??
      /^arXiv:(\S+)/i.exec(String(number ?? ''))?.[1] ??
      /\barXiv:(\S+)/i.exec(item['container-title'] ?? '')?.[1],
    category: custom.arxiv_category,
    doi: fromArxivDoi ? undefined : doi,
    acl: custom.acl ?? /aclanthology\.org\/([\w.-]+?)(?:\.pdf|\/|$)/.exec(URL ?? '')?.[1],
    openreview:
      custom.openreview ?? /openreview\.net\/(?:forum|pdf)\?id=([\w-]+)/.exec(URL ?? '')?.[1],
  };
  return { ...found, arxiv: found.arxiv?.replace(/\.pdf$/, '').replace(/v\d+$/, '') };
}

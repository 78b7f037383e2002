import { identifierSchemes } from '../identifiers.ts';

/** Where the record of a paper is kept, and under which id there; no version, no address around it. */
export interface Wanted {
  readonly service: 'arxiv' | 'doi' | 'acl';
  readonly id: string;
}

/**
 * Reads what a person has at hand of a paper: an id of arXiv or of the ACL Anthology, a DOI,
 * or an address of its page or PDF at any of them. A DOI that arXiv gave leads to arXiv.
 */
export function readWanted(written: string): Wanted | undefined {
  const text = withoutProtocol(written.trim());
  return arxivWanted(text) ?? doiWanted(text) ?? aclWanted(text);
}

/** An address without its protocol, its query and its percent signs; anything else as it is. */
function withoutProtocol(text: string): string {
  if (!/^https?:\/\//i.test(text)) return text;
  const path = text.replace(/^https?:\/\//i, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function arxivWanted(text: string): Wanted | undefined {
  const id = text
    .replace(/^(?:(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html|format)\/|arxiv:\s*)/i, '')
    .replace(/^(?:doi:\s*|(?:dx\.)?doi\.org\/)?10\.48550\/arxiv\./i, '')
    .replace(/(?:\.pdf)?\/?$/i, '')
    .replace(/v\d+$/, '');
  return identifierSchemes.arxiv.pattern.test(id) ? { service: 'arxiv', id } : undefined;
}

function doiWanted(text: string): Wanted | undefined {
  const id = text
    .replace(/^(?:doi:\s*|(?:dx\.|www\.)?doi\.org\/)/i, '')
    .replace(/^[^/\s]+\/(?:.*\/)?doi\/(?:(?:abs|full|pdf|epdf)\/)?(?=10\.)/i, '');
  return identifierSchemes.doi.pattern.test(id) ? { service: 'doi', id } : undefined;
}

function aclWanted(text: string): Wanted | undefined {
  const id = text
    .replace(
      /^(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology|aclanthology\.info\/papers)\//i,
      '',
    )
    .replace(/(?:\.pdf|\.bib)?\/?$/i, '');
  return identifierSchemes.acl.pattern.test(id) ? { service: 'acl', id } : undefined;
}

/** The id that a DOI of the ACL Anthology ends in. */
export function aclIdOf(doi: string | undefined): string | undefined {
  const id = /^10\.(?:18653\/v1|3115\/v1)\/(.+)$/.exec(doi ?? '')?.[1];
  return id && identifierSchemes.acl.pattern.test(id) ? id : undefined;
}

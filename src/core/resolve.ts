import { arxivDoi } from './identifiers.ts';
import type { Paper } from './library/types.ts';

/** The three places under which a paper is found by an identifier of others. */
export type Resolver = 'abs' | 'doi' | 'acl';

/** An identifier of a paper, as the address of a resolver spells it. */
export interface Resolved {
  readonly resolver: Resolver;
  readonly id: string;
  readonly paper: Paper;
}

/**
 * Parts of a path that every host and file system keeps as they are. A DOI may hold
 * others (https://www.doi.org/doi-handbook/HTML/encoding-rules.html), and a part of dots
 * alone would lead out of the folder: such an identifier has no address here.
 */
const plainParts = /^(?!(?:.*\/)?\.+(?:\/|$))[\w.;():+-]+(?:\/[\w.;():+-]+)*$/;

/**
 * Every identifier under which a paper is found: its arXiv id as arXiv's own addresses
 * have it, each of its DOIs in lower case (DOIs are the same in any case; the one that
 * arXiv gives is among them), its id in the ACL Anthology. Two papers that share one are
 * a problem of the check; here the first keeps it.
 */
export function resolvedIdentifiers(papers: readonly Paper[]): Resolved[] {
  const found = new Map<string, Resolved>();
  for (const paper of papers) {
    const { arxiv, doi, acl } = paper.identifiers;
    const ids: [Resolver, string | undefined][] = [
      ['abs', arxiv],
      ['doi', doi?.toLowerCase()],
      ['doi', arxiv && arxivDoi(arxiv).toLowerCase()],
      ['acl', acl],
    ];
    for (const [resolver, id] of ids) {
      const place = `${resolver}/${id}`;
      if (id && plainParts.test(id) && !found.has(place)) found.set(place, { resolver, id, paper });
    }
  }
  return [...found.values()];
}

/**
 * Other spellings of a resolver's address, in the order in which they are tried: the
 * first part may be that of arXiv's other pages or of the whole address of a publisher,
 * and arXiv's ids may bear a version or the ending of a file.
 */
const spellings: readonly [pattern: RegExp, resolver: Resolver, id: (found: string) => string][] = [
  [/(?:^|\/)(?:abs|arxiv|pdf|html|arxiv\.org\/\w+)\/(?:arxiv:)?(.+)$/i, 'abs', arxivId],
  [/(?:^|\/)(?:doi|(?:dx\.)?doi\.org)\/(?:doi:)?(10\..+)$/i, 'doi', (id) => id.toLowerCase()],
  [/(?:^|\/)(?:acl|anthology|aclanthology\.org)\/(.+)$/i, 'acl', aclId],
  [/^(?:arxiv:)?(\d{4}\.\d{4,5}(?:v\d+)?)$/i, 'abs', arxivId],
  [/^(10\.\d{4,9}\/.+)$/, 'doi', (id) => id.toLowerCase()],
];

/** Only the class of an old id is written with capitals: `cs.CL/0601001`. */
function arxivId(id: string): string {
  const plain = id
    .toLowerCase()
    .replace(/\.pdf$/, '')
    .replace(/v\d+$/, '');
  return plain.replace(/\.[a-z]{2}(?=\/)/, (name) => name.toUpperCase());
}

/** Ids of before 2020 begin with a capital, `P16-1162`; volumes since then are in small letters. */
function aclId(id: string): string {
  const plain = id.replace(/\.(?:pdf|bib|xml)$/i, '');
  return /^[a-z]\d\d-\d{4}$/i.test(plain) ? plain.toUpperCase() : plain.toLowerCase();
}

/**
 * What the address of a page that is not there asked for, where it names an identifier:
 * the right spelling of the same, whether or not the list has it. One that no address here
 * can hold is none: its dots would lead out of the site.
 *
 * @param path below the base path, without a slash at its start, decoded
 */
export function resolverAsked(path: string): Omit<Resolved, 'paper'> | undefined {
  const asked = path.replace(/\/+$/, '');
  for (const [pattern, resolver, spell] of spellings) {
    const id = pattern.exec(asked)?.[1];
    if (id && plainParts.test(id)) return { resolver, id: spell(id) };
  }
  return undefined;
}

import { isSameWork, withArxiv, withGapsFilled } from '../core/import/merge.ts';
import type { CslItem } from '../core/import/csl-item.ts';
import { aclIdOf, type Wanted } from '../core/import/wanted.ts';
import type { ArxivRecord } from '../core/import/arxiv-atom.ts';
import type { Records } from './records.ts';
import { ServiceError } from './service-error.ts';

/** The record of a paper, and what the person should know of how it came about. */
export interface FoundRecord {
  readonly item: CslItem;
  readonly remarks: readonly string[];
}

/**
 * Finds the record of a paper: at arXiv, and that of its published version where the authors
 * told arXiv its DOI; by its DOI, with the abstract from the Anthology where the record of an
 * ACL paper has none; or at the Anthology.
 *
 * @throws ServiceError where there is none
 */
export async function findRecord({ service, id }: Wanted, records: Records): Promise<FoundRecord> {
  if (service === 'arxiv') return ofArxiv(await records.arxiv(id), records);
  if (service === 'acl') return { item: await records.acl(id), remarks: [] };
  return byDoi(id, records);
}

async function ofArxiv(record: ArxivRecord, records: Records): Promise<FoundRecord> {
  const { item, doi, journalRef, comment, doubtful } = record;
  const remarks = [
    /\bwithdrawn\b/i.test(comment ?? '') &&
      `arXiv’s comment speaks of a withdrawal: “${comment}”. See "withdrawn" in CONTRIBUTING.md.`,
    !doi &&
      journalRef &&
      `arXiv names a place of publication in free words, which is left out: “${journalRef}”.`,
  ].filter((remark) => remark !== false && remark !== undefined) as string[];
  const parted =
    doubtful.length > 0 &&
    `arXiv gives names in one piece. See whether these are parted rightly: ${doubtful.join('; ')}.`;
  if (!doi) return { item, remarks: parted ? [...remarks, parted] : remarks };
  const preprint = `The entry cites the preprint.`;
  try {
    const published = await byDoi(doi, records);
    if (isSameWork(published.item, item)) return { item: withArxiv(published.item, item), remarks };
    const other = `The DOI ${doi} that arXiv names belongs to “${published.item.title}”, so it is left out.`;
    return { item, remarks: [...remarks, `${other} ${preprint}`] };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const why = `arXiv names the DOI ${doi}, whose record is not to be had. ${error.message}`;
    return { item, remarks: [...remarks, `${why} ${preprint}`] };
  }
}

async function byDoi(doi: string, records: Records): Promise<FoundRecord> {
  const item = { ...(await records.doi(doi)), id: undefined };
  const found = { ...item, DOI: item.DOI ?? doi };
  const acl = aclIdOf(doi);
  if (!acl || found.abstract) return { item: found, remarks: [] };
  try {
    return { item: withGapsFilled(found, await records.acl(acl)), remarks: [] };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { item: found, remarks: [error.message] };
  }
}

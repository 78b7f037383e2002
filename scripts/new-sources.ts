import { readFileSync } from 'node:fs';
import type { CslItem } from '../src/core/import/csl-item.ts';
import { readIdentifiers } from '../src/core/import/identifiers.ts';
import { readWanted, type Wanted } from '../src/core/import/wanted.ts';
import { readItems } from '../src/entries/read-bibliography.ts';
import { findRecord, type FoundRecord } from '../src/services/find-record.ts';
import type { Records } from '../src/services/records.ts';
import { ServiceError } from '../src/services/service-error.ts';

/** A paper to be added: what it is called until its title is known, and how its record is got. */
export interface Source {
  readonly name: string;
  /** The id it is asked for by, where it is asked for. */
  readonly wanted?: Wanted;
  readonly record: (records: Records) => Promise<FoundRecord>;
}

/** @throws where the text is neither an id nor an address of a paper */
export function sourceOfId(written: string): Source {
  const wanted = readWanted(written);
  if (!wanted)
    throw new Error(
      `"${written}" is no id or address of arXiv, no DOI and no id of the ACL Anthology. Right are 2310.15141, 10.18653/v1/2023.emnlp-main.91 and 2023.emnlp-main.91.`,
    );
  return { name: wanted.id, wanted, record: (records) => findRecord(wanted, records) };
}

/** The items of a bibliography; one that cannot be read says so when its turn comes. */
export async function sourcesOfFile(file: string): Promise<Source[]> {
  const items = await readItems(file, readFileSync(file, 'utf8')).catch((error: Error) => {
    throw new Error(`${file} cannot be read: ${error.message}`);
  });
  return items.map(({ line, item, fault }) => {
    const title = item?.title ? `“${item.title}”` : 'an item';
    return {
      name: `${title} (${file}:${line})`,
      record: async (records) => {
        if (!item) throw new ServiceError(`It cannot be read: ${fault}`);
        return withAbstract(item, records);
      },
    };
  });
}

/** A bibliography often lacks abstracts; who knows the paper by its id is asked for that alone. */
async function withAbstract(item: CslItem, records: Records): Promise<FoundRecord> {
  const { arxiv, acl, doi } = readIdentifiers(item);
  const id = arxiv ?? acl ?? doi;
  const wanted = item.abstract || !id ? undefined : readWanted(id);
  if (!wanted) return { item, remarks: [] };
  try {
    const { item: found } = await findRecord(wanted, records);
    return {
      item: { ...item, abstract: found.abstract, submitted: item.submitted ?? found.submitted },
      remarks: found.abstract ? [`The abstract comes from ${wanted.id}.`] : [],
    };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { item, remarks: [error.message] };
  }
}

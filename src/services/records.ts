import { readArxivAnswer, type ArxivRecord } from '../core/import/arxiv-atom.ts';
import { cleanLine } from '../core/import/clean-text.ts';
import type { CslItem } from '../core/import/csl-item.ts';
import { readIdentifiers } from '../core/import/identifiers.ts';
import { soundItem } from '../core/import/sound-item.ts';
import { readBibliography } from '../entries/read-bibliography.ts';
import type { Ask } from './ask.ts';
import type { Answer } from './request.ts';
import { ServiceError } from './service-error.ts';
import type { Service, Settings } from './settings.ts';

/** Asks each service for the record of one paper, and reads its answer. */
export interface Records {
  readonly arxiv: (id: string) => Promise<ArxivRecord>;
  readonly doi: (doi: string) => Promise<CslItem>;
  readonly acl: (id: string) => Promise<CslItem>;
}

const bibtex = 'application/x-bibtex';
const csl = 'application/vnd.citationstyles.csl+json';

/** @param known names of the list, by which arXiv's names in one piece are parted */
export function createRecords(
  { services }: Settings,
  ask: Ask,
  known: readonly string[] = [],
): Records {
  return {
    arxiv: async (id) => {
      const service = services.arxiv;
      const url = `${service.address}?id_list=${encodeURIComponent(id)}&max_results=1`;
      const answer = await ask(service, { url, accept: 'application/atom+xml' });
      // A malformed id is a 400 whose feed says so.
      if (answer.status !== 400) expectRecord(service, answer, id);
      const record = reading(service, () => readArxivAnswer(answer.text, id, known));
      return record ?? missing(service, id);
    },
    doi: async (doi) => {
      const service = services.doi;
      const url = `${service.address}/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
      const answer = await ask(service, { url, accept: `${csl}, application/json;q=0.5` });
      if (answer.status === 200 && /json/.test(answer.type)) {
        const item = reading(service, () => soundItem(JSON.parse(answer.text)));
        return expectSame(service, item, item.DOI, doi);
      }
      if (answer.status !== 200 && answer.status !== 406) expectRecord(service, answer, doi);
      const second = await ask(service, { url, accept: bibtex });
      expectRecord(service, second, doi);
      const item = await readBibtex(service, second);
      return expectSame(service, item, item.DOI, doi);
    },
    acl: async (id) => {
      const service = services.acl;
      const url = `${service.address}/${encodeURIComponent(id)}.bib`;
      const answer = await ask(service, { url, accept: `${bibtex}, text/plain` });
      expectRecord(service, answer, id);
      const item = { ...(await readBibtex(service, answer)), id: undefined };
      return expectSame(service, item, readIdentifiers(item).acl, id);
    },
  };
}

function expectRecord(service: Service, { status }: Answer, id: string): void {
  if (status === 404 || status === 410) missing(service, id);
  if (status !== 200) throw new ServiceError(`${service.name} refuses ${id} (${status}).`);
}

/** A record that names another id than the one asked for is of another paper. */
function expectSame(service: Service, item: CslItem, id: string | undefined, asked: string) {
  const bare = id?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '').toLowerCase();
  if (bare && bare !== asked.toLowerCase()) throw notARecord(service, `it is of ${id}`);
  if (!item.title) throw notARecord(service, 'it has no title');
  return item;
}

function missing({ name }: Service, id: string): never {
  throw new ServiceError(`${name} has no ${id}. Look at the id again.`);
}

const notARecord = ({ name }: Service, why: string) =>
  new ServiceError(`${name} answered, but not with a record: ${why}.`);

function reading<T>(service: Service, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw notARecord(service, firstLine(error));
  }
}

async function readBibtex(service: Service, { text, type }: Answer): Promise<CslItem> {
  if (!/^\s*(?:%[^\n]*\n\s*)*@/.test(text))
    throw notARecord(service, `it is ${type || 'of no type'}`);
  const items = await readBibliography('answer.bib', text).catch((error: unknown) => {
    throw notARecord(service, firstLine(error));
  });
  if (items.length !== 1) throw notARecord(service, `it holds ${items.length} entries`);
  return soundItem(items[0]);
}

const firstLine = (error: unknown) =>
  cleanLine((error as Error).message.split('\n')[0]!)
    .replace(/\.$/, '')
    .slice(0, 200);

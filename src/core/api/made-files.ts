import type { z } from 'zod';
import { lastChange } from '../library/dates.ts';
import { removalOf } from '../library/former.ts';
import type { Paper } from '../library/types.ts';
import { schemaUrl } from './addresses.ts';
import { fileKinds, listFiles, type FileName, type ListName, type Listed } from './files.ts';
import { licencesOf } from './licences.ts';
import { paperRecord } from './paper-record.ts';
import { version, type envelope } from './values.ts';

/** A file of the whole list. */
export const listFile = (name: ListName, listed: Listed): object => ({
  ...top(name, listFiles[name].page(listed.at.urls), listed),
  ...listFiles[name].make(listed),
});

/** The file of a paper. */
export const paperFile = (paper: Paper, listed: Listed): object => ({
  ...top('paper', listed.at.urls.paper(paper.key), listed),
  ...paperRecord(paper, listed.at, removalOf(paper, listed.library)),
});

type Top = z.infer<z.ZodObject<typeof envelope>>;

const top = (name: FileName, page: string, { library, about, at }: Listed): Top => ({
  $schema: schemaUrl(name, at),
  version,
  licences: licencesOf(fileKinds[name].parts, about.name),
  source: at.absolute(page),
  lastChange: lastChange(library.papers),
});

import type { Paper } from '../library/types.ts';
import { indexName } from '../text/names.ts';
import { cslJson } from './csl.ts';

/**
 * Types of RIS. It has none for a preprint; `GEN` keeps all that is said of one, where
 * reference managers would make a journal article without a journal of it.
 */
const types = {
  conference: 'CONF',
  workshop: 'CONF',
  journal: 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  preprint: 'GEN',
} as const;

/** A date as RIS has it, with a slash for each part that is not known: `2023///`. */
const risDate = ([year, month, day]: readonly number[]) =>
  `${year}/${[month, day].map((part) => (part ? String(part).padStart(2, '0') : '')).join('/')}/`;

/** The paper in RIS: the version cited, whole. Lines end as the format asks, in CR and LF. */
export function formatRis(paper: Paper): string {
  const csl = cslJson(paper);
  const { kind } = paper.venue.fields;
  const [date] = csl.issued['date-parts'];
  const [first, last] = csl.page?.split(/-+/) ?? [];
  const isMeeting = csl['event-title'] !== undefined;
  const fields: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[kind]],
    ['TI', csl.title],
    ...paper.authors.map((name) => ['AU', indexName(name)] as const),
    ['T2', isMeeting ? csl['event-title'] : csl['container-title']],
    ['C3', isMeeting ? csl['container-title'] : undefined],
    ['T3', csl['collection-title']],
    ['AB', csl.abstract?.replace(/\s+/g, ' ')],
    ['PY', String(date[0])],
    ['DA', risDate(date)],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['SP', first],
    ['EP', last],
    ['PB', kind === 'preprint' ? undefined : csl.publisher],
    ['DB', kind === 'preprint' ? csl.publisher : undefined],
    ['AN', kind === 'preprint' ? csl.number : undefined],
    ['SN', kind === 'report' ? csl.number : undefined],
    ['DO', csl.DOI],
    ['UR', csl.URL],
    ['L1', paper.links.find(({ label }) => label === 'PDF')?.url],
    ['LA', csl.language],
    ['N1', csl.note],
    ['ID', csl.id],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

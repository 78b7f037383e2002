/** Pages that stand for what is hard to set, for `npm test`. */
export const pages = [
  '/',
  '/papers/?topic=scaling-laws&year=2023&venue=none', // filters, and a value that is not there
  '/papers/?topic=scaling-laws&year=2016', // no paper
  '/papers/nllb2022language/', // 39 authors
  '/papers/chakraborty2024transferq/', // formulas
  '/topics/scaling-laws/',
  '/paths/low-precision/',
  '/authors/',
  '/map/',
  '/timeline/',
  '/glossary/',
  '/search/?q=translation',
  '/shelf/',
  '/no-such-page/',
] as const;

/** The kinds of pages that are left, for `npm run test:long`. */
export const plainPages = [
  '/papers/',
  '/papers/by-topic/',
  '/papers/no-note/',
  '/topics/',
  '/start/',
  '/paths/',
  '/paths/low-precision/syllabus/',
  '/selection/',
  '/years/',
  '/years/2023/',
  '/venues/',
  '/venues/iclr/',
  '/kinds/',
  '/levels/introductory/',
  '/new/',
  '/about/',
  '/api/',
  '/offline/',
] as const;

/** A paper page like most. */
export const paper = '/papers/sun2023spectr/';

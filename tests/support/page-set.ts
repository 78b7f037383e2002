/** Pages that stand for all kinds of the site, and for what is hard to set. */
export const pages = [
  '/',
  '/papers/',
  '/papers/by-topic/',
  '/papers/no-note/',
  '/papers/?topic=scaling-laws&year=2023&venue=none', // filters, and a value that is not there
  '/papers/?topic=scaling-laws&year=2016', // no paper
  '/papers/nllb2022language/', // 39 authors
  '/papers/chakraborty2024transferq/', // formulas
  '/topics/',
  '/topics/scaling-laws/',
  '/start/',
  '/paths/',
  '/paths/low-precision/',
  '/years/',
  '/years/2023/',
  '/venues/',
  '/venues/iclr/',
  '/kinds/',
  '/levels/introductory/',
  '/authors/',
  '/map/',
  '/timeline/',
  '/glossary/',
  '/about/',
  '/search/?q=translation',
  '/shelf/',
  '/no-such-page/',
] as const;

/** A paper page like most. */
export const paper = '/papers/sun2023spectr/';

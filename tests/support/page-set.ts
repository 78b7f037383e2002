/** Pages that stand for all kinds of the site, and for what is hard to set. */
export const pages = [
  '/',
  '/papers/',
  '/papers/nllb2022language/', // 39 authors
  '/papers/chakraborty2024transferq/', // formulas
  '/topics/',
  '/topics/scaling-laws/',
  '/years/',
  '/years/2023/',
  '/venues/',
  '/venues/iclr/',
  '/authors/',
  '/about/',
  '/search/?q=translation',
  '/shelf/',
  '/no-such-page/',
] as const;

/** A paper page like most. */
export const paper = '/papers/sun2023spectr/';

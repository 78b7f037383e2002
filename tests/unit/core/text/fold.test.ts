import { describe, expect, test } from 'vitest';
import { compareText, fold, slugOf } from '#core/text/fold.ts';

describe('fold', () => {
  test.each([
    ['Łukasz', 'lukasz'],
    ['Wójcik', 'wojcik'],
    ['ÇELEBI', 'celebi'],
    ['Straße', 'strasse'],
    ['GROẞ', 'gross'],
    ['Øre Ære Åre', 'ore aere are'],
    ['Đặng', 'dang'],
    ['İstanbul', 'istanbul'],
    ['Þór', 'thor'],
    ['ﬁne', 'fine'],
    ['王小明', '王小明'],
  ])('takes case and accents from "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('makes composed and decomposed letters the same', () => {
    expect(fold('é')).toBe(fold('e\u0301'));
  });
});

describe('slugOf', () => {
  test.each([
    ['Findings of ACL', 'findings-of-acl'],
    ['  R1-T1: "Fully"?  ', 'r1-t1-fully'],
    ['Mélange', 'melange'],
    ['***', ''],
  ])('makes a part of an address of "%s"', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

describe('compareText', () => {
  test('sorts accented letters among their plain ones', () => {
    expect(['Zoë', 'Łukasz', 'cross', 'Çelebi', 'Mia', 'Costa'].sort(compareText)).toEqual([
      'Çelebi',
      'Costa',
      'cross',
      'Łukasz',
      'Mia',
      'Zoë',
    ]);
  });

  test('tells texts apart that differ in accents or case alone, always the same way', () => {
    expect(['éa', 'Ea', 'ea'].sort(compareText)).toEqual(['ea', 'Ea', 'éa'].sort(compareText));
    expect(compareText('ea', 'éa')).toBe(-compareText('éa', 'ea'));
    expect(compareText('ea', 'ea')).toBe(0);
  });
});

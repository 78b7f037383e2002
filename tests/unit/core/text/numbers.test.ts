import { describe, expect, test } from 'vitest';
import { standsFor } from '#core/text/number-readings.ts';
import { readNumbers } from '#core/text/numbers.ts';

const readings = (text: string) => readNumbers(text).flatMap((number) => number.readings);

/** Whether every number of a note is printed by a text. */
const vouches = (printed: string, told: string) => {
  const source = readings(printed);
  return readNumbers(told).every((number) =>
    number.readings.some((each) => source.some((other) => standsFor(other, each))),
  );
};

describe('a number is found', () => {
  test.each([
    ['with its unit', 'a gain of 44% in 2 days', ['44%', '2']],
    ['with its scale', 'from 7B to 1.4 trillion', ['7B', '1.4 trillion']],
    ['with the name that it is part of', 'GPT-4 and W4A8', ['GPT-4', 'W4', 'W4A8']],
    ['without the stop of its sentence', 'It has 24.', ['24']],
    [
      'in words',
      'twenty-two of two hundred and fifty million',
      ['twenty-two', 'two hundred and fifty million'],
    ],
    ['in words with a half', 'one and a half times', ['one and a half times']],
    ['as a share', 'a third of it and two-thirds', ['a third', 'two-thirds']],
    ['as a multiple', 'It halves, doubles and triples.', ['halves', 'doubles', 'triples']],
    ['as years side by side', 'in 2021, 2022', ['2021', '2022']],
  ])('%s', (_, text, found) => {
    expect(readNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  test.each(['often', 'anyone', 'a third-party tool', 'double duty', 'seconds', 'thousandth'])(
    'nowhere in "%s"',
    (text) => {
      expect(readNumbers(text)).toEqual([]);
    },
  );
});

describe('what is printed vouches for the same number in another dress:', () => {
  test.each([
    ['40,000', '40K'],
    ['40,000', '40 thousand'],
    ['40k', '40000'],
    ['44%', '44 percent'],
    ['44 percent', '44 per cent'],
    ['2.13X', '2.13 times'],
    ['2.13×', '2.13x'],
    ['a 2.13-fold speedup', '2.13 times'],
    ['a speedup of 2.13', '2.13X'],
    ['7B', '7 billion'],
    ['7b', '7-billion-parameter'],
    ['1.4T', '1.4 trillion'],
    ['0.5-3B', '0.5B and 3B'],
    ['0.5 to 3B', '0.5 billion'],
    ['5-20%', '5% to 20%'],
    ['5, 10 and 20%', '10 percent'],
    ['.5', '0.5'],
    ['0.95', '95%'],
    ['INT8', '8-bit'],
    ['8-bit', 'eight bits'],
    ['two times', 'twice'],
    ['2x', 'doubles'],
    ['doubled', 'two-fold'],
    ['tenfold', '10 times'],
    ['triple', 'three times'],
    ['halves', '50%'],
    ['2x fewer', 'half'],
    ['1/3', 'a third'],
    ['one quarter', '25 percent'],
    ['the 3rd task', 'the third task'],
    ['three', '3'],
    ['a dozen', '12'],
    ['250', 'two hundred and fifty'],
    ['40,000 pairs', 'thousands of pairs'],
    ['300 billion', 'hundreds of billions'],
    ['a 7B model', 'billions of weights'],
    ['DeepSeek-R1', 'R1'],
    ['NYUDv2', 'NYUD-v2'],
  ])('%s for %s', (printed, told) => {
    expect(vouches(printed, told)).toBe(true);
  });
});

describe('what is printed does not vouch for another number:', () => {
  test.each([
    ['40,000', '4,000'],
    ['7B', '7'],
    ['7B', '7M'],
    ['7 tasks', '7B'],
    ['2.13X', '2.1 times'],
    ['44 tasks', '44%'],
    ['44%', '44 times'],
    ['GPT-4', '4x'],
    ['4 tasks', 'GPT-4'],
    ['GPT-3.5', 'GPT-3'],
    ['GPT-4 and 5 tasks', 'GPT-5'],
    ['2x', 'triples'],
    ['300', 'thousands'],
    ['thousands', '1,000'],
    ['0.5-3B', '1B'],
  ])('%s for %s', (printed, told) => {
    expect(vouches(printed, told)).toBe(false);
  });
});

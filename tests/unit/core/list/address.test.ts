import { describe, expect, test } from 'vitest';
import { readChoices, writeChoices } from '#core/list/address.ts';
import { facetValues } from '#core/list/facets.ts';

const row = (topics: string[], year: string) =>
  facetValues((facet) => (facet === 'topic' ? topics : facet === 'year' ? [year] : []));
const rows = [row(['scaling-laws', 'code'], '2023'), row(['reasoning'], '2024')];

const read = (search: string) => {
  const { chosen, unknown } = readChoices(search, rows);
  return {
    topic: chosen.topic,
    year: chosen.year,
    unknown: unknown.map(({ facet, value }) => `${facet} ${value}`),
  };
};

describe('an address', () => {
  test.each([
    ['', [], [], []],
    ['?topic=code', ['code'], [], []],
    ['?topic=reasoning&year=2023&topic=code', ['reasoning', 'code'], ['2023'], []],
    ['?topic=code&topic=code', ['code'], [], []],
    ['?topic=', [], [], []],
    ['?q=code&topics=code', [], [], []],
    ['?topic=codes&year=1999&year=2024', [], ['2024'], ['topic codes', 'year 1999']],
    ['?level=advanced', [], [], ['level advanced']],
    ['?topic=%3Cb%3E', [], [], ['topic <b>']],
    ['?topic=%E0%A4', [], [], ['topic \uFFFD']],
  ])('%s asks for topics %j and years %j, and for %j in vain', (search, topic, year, unknown) => {
    expect(read(search)).toEqual({ topic, year, unknown });
  });

  test('is written facet by facet and read back the same', () => {
    const { chosen } = readChoices('?year=2023&topic=reasoning&topic=code', rows);
    const written = writeChoices('', chosen);
    expect(written).toBe('?topic=reasoning&topic=code&year=2023');
    expect(readChoices(written, rows).chosen).toEqual(chosen);
  });

  test('keeps what is no facet, and loses what was chosen before', () => {
    const { chosen } = readChoices('?year=2024', rows);
    expect(writeChoices('?ref=mail&topic=code&year=2023', chosen)).toBe('?ref=mail&year=2024');
  });

  test('has no query where nothing is chosen', () => {
    expect(writeChoices('?topic=code', readChoices('', rows).chosen)).toBe('');
  });
});

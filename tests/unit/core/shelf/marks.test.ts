import { describe, expect, test } from 'vitest';
import { readMarks, withMark, writeMarks, type Mark } from '#core/shelf/marks.ts';

const at = '2026-11-20T08:00:00.000Z';
const mark: Mark = {
  title: 'Counting “to” Ten ≥ 9',
  status: { value: 'reading', at },
  note: { value: 'Łódź\n{"}\\', at },
};

describe('what a browser keeps', () => {
  test('is read back as it was', () => {
    const marks = new Map([['okafor2024counting', mark]]);
    expect(readMarks(writeMarks(marks)!)).toEqual({ marks, damaged: false });
  });

  test('is nothing where nothing is marked', () => {
    expect(writeMarks(new Map())).toBeUndefined();
    expect(readMarks(null)).toEqual({ marks: new Map(), damaged: false });
  });

  const good = `"okafor2024counting":${JSON.stringify(mark)}`;
  test.each([
    ['cut off', `{"version":1,"marks":{${good}`, 0],
    ['of another version', `{"version":2,"marks":{${good}}}`, 0],
    ['not an object', '7', 0],
    ['null', 'null', 0],
    ['without marks', '{"version":1}', 0],
    [
      'with a status of its own',
      `{"version":1,"marks":{${good},"a":{"title":"A","status":{"value":"done","at":"${at}"}}}}`,
      1,
    ],
    [
      'with a note that is no text',
      `{"version":1,"marks":{${good},"a":{"title":"A","note":{"value":7,"at":"${at}"}}}}`,
      1,
    ],
    ['with a mark that is a list', `{"version":1,"marks":{${good},"a":[]}}`, 1],
  ])('and is %s is told to be damaged, and what is whole is read', (_, kept, whole) => {
    const { marks, damaged } = readMarks(kept);
    expect(damaged).toBe(true);
    expect(marks.size).toBe(whole);
  });

  test('cannot reach the prototype of anything', () => {
    const { marks } = readMarks(
      `{"version":1,"marks":{"__proto__":{"title":"x","status":{"value":"read","at":"${at}"}}}}`,
    );
    expect(readMarks(writeMarks(marks)!).marks).toEqual(marks);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });
});

describe('withMark', () => {
  const marks = new Map([['okafor2024counting', mark]]);

  test('changes one mark and leaves what was given', () => {
    const changed = withMark(marks, 'lind2023zero', mark);
    expect([...changed.keys()]).toEqual(['okafor2024counting', 'lind2023zero']);
    expect(marks.size).toBe(1);
  });

  test('takes a mark away that holds nothing more', () => {
    expect(withMark(marks, 'okafor2024counting', { title: 'x' }).size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { asIn } from '#core/problems/examples.ts';
import { knownKeys } from '#core/problems/known-keys.ts';
import { collectionNames, schemas } from '#core/schema/collections.ts';
import { paperFields } from '#core/schema/paper.ts';
import { venue } from '#core/schema/venue.ts';
import { readEntry } from '#entries/read-entry.ts';

const exampleOf = (field: string) =>
  asIn('', [field])?.replace(/^:\s*/, '').replaceAll('\n  ', '\n');

describe('A right way to write a field', () => {
  it.each(collectionNames)('is known for every field of %s', (collection) => {
    const fields = Object.keys(schemas[collection].shape);
    expect(fields.filter((field) => !asIn('', [field]))).toEqual([]);
  });

  it.each(['identifiers', 'links', 'withdrawn'])('is known for every field of %s', (group) => {
    const fields = knownKeys(paperFields, [group], {});
    expect(fields).not.toHaveLength(0);
    expect(fields.filter((field) => !asIn('', [group, field]))).toEqual([]);
  });

  it.each(venue.options.map((option) => option.shape.kind.value))(
    'is known for every field of a venue of kind %s',
    (kind) => {
      const fields = knownKeys(paperFields, ['venue'], { venue: { kind } });
      expect(fields).not.toHaveLength(0);
      expect(fields.filter((field) => !asIn('', ['venue', field]))).toEqual([]);
    },
  );

  it('is right: a paper of nothing but examples is of its schema', () => {
    const fields = Object.keys(paperFields.shape).map(exampleOf);
    const text = `---\n${fields.join('\n')}\n---\n`;
    expect(readEntry('papers', 'example', text).problems).toEqual([]);
  });
});

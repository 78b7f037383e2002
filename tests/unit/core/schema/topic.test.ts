import { expect, test } from 'vitest';
import { topicFields } from '#core/schema/topic.ts';

const topic = { title: 'Code', summary: 'What reads programs?', order: 1 };

test('takes a topic', () => {
  expect(topicFields.parse(topic)).toEqual(topic);
});

test.each([
  ['without its place', { order: undefined }],
  ['before the first', { order: 0 }],
  ['with a title too long for a card', { title: 'x'.repeat(61) }],
  ['with a field that topics do not have', { parent: 'x' }],
])('refuses a topic %s', (_, changes) => {
  expect(topicFields.safeParse({ ...topic, ...changes }).success).toBe(false);
});

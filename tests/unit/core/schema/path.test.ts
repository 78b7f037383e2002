import { expect, test } from 'vitest';
import { pathFields } from '#core/schema/path.ts';

const step = { paper: 'sun2023spectr', why: 'It is short.' };
const path = {
  title: 'First steps',
  summary: 'Where to begin.',
  question: 'What does it cost?',
  order: 1,
  steps: [step, step],
};

test('takes a path', () => {
  expect(pathFields.parse(path)).toEqual(path);
});

test('takes a path that "Start here" leads to', () => {
  const start = { need: 'I want to train with less.', answer: 'See.', topic: 'efficient-training' };
  expect(pathFields.parse({ ...path, start })).toEqual({ ...path, start });
});

test.each([
  ['of a single step', { steps: [step] }],
  ['with a step that gives no reason', { steps: [step, { paper: 'x' }] }],
  ['without a question', { question: undefined }],
  ['with a question that asks nothing', { question: 'What it costs.' }],
  ['with a question that is too long', { question: `${'Why '.repeat(40)}?` }],
  ['with a start that leads to no topic', { start: { need: 'Help.', answer: 'Here.' } }],
  ['with a step that says too much', { steps: [step, { ...step, minutes: 5 }] }],
])('refuses a path %s', (_, changes) => {
  expect(pathFields.safeParse({ ...path, ...changes }).success).toBe(false);
});

import { z } from 'zod';
import type { Held } from './list-shapes.ts';
import { address, count, text } from './values.ts';

const apiFile = z
  .strictObject({
    name: text.describe('Name of the file; {key} stands for the key of a paper.'),
    url: text.describe('Its address, with {key} where the key of a paper goes.'),
    schema: address.describe('Address of its JSON Schema.'),
    holds: text.describe('What it holds.'),
  })
  .meta({ id: 'ApiFile' });

export const indexFields = {
  name: text.describe('What the list is called.'),
  description: text.describe('What the list holds.'),
  url: address.describe('Its first page.'),
  documentation: address.describe('The page that explains these files.'),
  counts: z
    .strictObject({
      papers: count.describe('Papers of the list.'),
      topics: count.describe('Topics.'),
      paths: count.describe('Reading paths.'),
      terms: count.describe('Terms of the glossary.'),
      relations: count.describe('Relations that papers state.'),
    })
    .describe('How much there is.'),
  files: z.array(apiFile).describe('Every kind of file, this one first.'),
};

export type Index = Held<typeof indexFields>;

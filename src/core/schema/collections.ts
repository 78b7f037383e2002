import { paperFields, type PaperFields } from './paper.ts';
import { pathFields, type PathFields } from './path.ts';
import { termFields, type TermFields } from './term.ts';
import { topicFields, type TopicFields } from './topic.ts';

/** What an entry of each collection holds. */
export interface Fields {
  papers: PaperFields;
  topics: TopicFields;
  paths: PathFields;
  glossary: TermFields;
}

export type CollectionName = keyof Fields;

/** Every collection, by the name of its folder in `content/`. */
export const schemas = {
  papers: paperFields,
  topics: topicFields,
  paths: pathFields,
  glossary: termFields,
} as const;

export const collectionNames = Object.keys(schemas) as CollectionName[];

/** An entry whose front matter has been read and found to be of its schema. */
export interface Entry<Name extends CollectionName = CollectionName> {
  /** The file's name without `.mdx`. */
  id: string;
  data: Fields[Name];
  /** What stands under the front matter, in MDX. */
  body: string;
}

/** All entries of a content folder. */
export type Entries = { [Name in CollectionName]: Entry<Name>[] };

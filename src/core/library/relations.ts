import type { Entry } from '../schema/collections.ts';
import type { RelationFields } from '../schema/paper.ts';
import type { Paper, Relation } from './types.ts';

/** What each relation is called from the paper that states it, and from the one it names. */
const labels: Record<RelationFields['kind'], readonly [stated: string, named: string]> = {
  'read-before': ['Read it before', 'Read first'],
  extends: ['Extends', 'Extended by'],
  'contrasts-with': ['Contrasts with', 'Contrasts with'],
  'compares-with': ['Compares with', 'Compares with'],
  surveys: ['Surveys work of this kind', 'Work of this kind is surveyed in'],
};

/** The relations of every paper, said from both of its sides. */
export function relate(
  papers: readonly Entry<'papers'>[],
  find: (key: string) => Paper,
): Map<string, Relation[]> {
  const relations = new Map<string, Relation[]>();
  const add = (key: string, relation: Relation) =>
    relations.set(key, [...(relations.get(key) ?? []), relation]);
  for (const { id, data } of papers)
    for (const { kind, paper, why } of data.relations) {
      const [stated, named] = labels[kind];
      add(id, { paper: find(paper), kind, stated: true, label: stated, why });
      add(paper, { paper: find(id), kind, stated: false, label: named, why });
    }
  return relations;
}

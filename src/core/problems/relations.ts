import type { Entries, Entry } from '../schema/collections.ts';
import type { RelationFields } from '../schema/paper.ts';
import { entryFile, nameOf, type Problem } from './problem.ts';

/** Relations that say the same from either side. */
const mutual = new Set<RelationFields['kind']>(['contrasts-with', 'compares-with']);

/** Relations of a paper with itself, and those that are stated already. */
export function findRelationProblems({ papers }: Entries): Problem[] {
  const stated = new Map<string, string>();
  return papers.flatMap((entry) =>
    entry.data.relations.flatMap((relation, n): Problem[] => {
      const { id } = entry;
      if (relation.paper === id) return [withItself(entry, n)];
      const pair = mutual.has(relation.kind) ? [id, relation.paper].sort() : [id, relation.paper];
      const said = [relation.kind, ...pair].join(' ');
      const first = stated.get(said);
      if (first === undefined) stated.set(said, id);
      return first === undefined ? [] : [repeated(entry, n, first)];
    }),
  );
}

const withItself = ({ id }: Entry<'papers'>, n: number): Problem => ({
  kind: 'self-relation',
  file: entryFile('papers', id),
  place: { path: ['relations', n, 'paper'] },
  message: `${nameOf(['relations', n])} relates the paper to itself.`,
  mend: 'Write the name of the other paper, or remove the relation.',
});

function repeated({ id, data }: Entry<'papers'>, n: number, first: string): Problem {
  const { kind, paper } = data.relations[n]!;
  return {
    kind: 'repeated-relation',
    file: entryFile('papers', id),
    place: { path: ['relations', n, 'paper'] },
    message:
      first === id
        ? `The relation "${kind}" to ${paper} stands further up already.`
        : `The relation "${kind}" of the two papers stands in content/papers/${first}.mdx already.`,
    mend: 'Keep one of the two: the site shows a relation on the pages of both papers.',
  };
}

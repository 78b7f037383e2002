import type { Library, Paper } from '#core/library/types.ts';

/** Papers of a list that show its components in their states; where none does, nothing. */
export function samples({ papers }: Library) {
  const withMost = (measure: (paper: Paper) => number): Paper | undefined =>
    papers.toSorted((a, b) => measure(b) - measure(a))[0];
  return {
    manyAuthors: withMost(({ authors }) => authors.length),
    oneAuthor: papers.find(({ authors }) => authors.length === 1),
    longTitle: withMost(({ title }) => title.plain.length),
    manyFacts: withMost(
      ({ identifiers, unsure }) => Object.keys(identifiers).length + unsure.length,
    ),
    manyLinks: withMost(({ links }) => links.length),
    withRelations: papers.find(({ relations }) => relations.length > 0),
    withoutRelations: papers.find(({ relations, related }) => !relations.length && related.length),
    withNote: papers.find(({ note }) => note),
    withoutNote: papers.find(({ note }) => !note),
    withdrawn: papers.find(({ withdrawn }) => withdrawn),
    preprint: papers.find(({ venue }) => venue.fields.kind === 'preprint'),
  };
}

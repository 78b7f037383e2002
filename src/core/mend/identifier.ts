import { identifierSchemes, type IdentifierKind } from '../identifiers.ts';

/** What people copy together with an identifier, before and behind it. */
const around: Partial<Record<IdentifierKind, readonly [before: RegExp, behind: RegExp]>> = {
  arxiv: [
    /^(?:arXiv:\s*|(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/)?/i,
    /(?:v\d+)?(?:\.pdf)?\/?$/,
  ],
  doi: [/^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?/i, /$/],
};

/**
 * The identifier alone, from an address or with a version, where there is one answer.
 * Gives nothing where the text is right already, or what is meant cannot be known.
 */
export function bareIdentifier(kind: IdentifierKind, written: string): string | undefined {
  const { pattern } = identifierSchemes[kind];
  const [before, behind] = around[kind] ?? [];
  if (!before || !behind || pattern.test(written)) return undefined;
  const bare = written.trim().replace(before, '').replace(behind, '');
  // In an address such signs may stand for others.
  return pattern.test(bare) && !/[%?#]/.test(bare) ? bare : undefined;
}

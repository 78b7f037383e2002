import type { PaperFieldsInput } from '../schema/paper.ts';
import { unsureFacts } from '../schema/paper.ts';
import { escapeMoney } from '../text/math.ts';
import { parseName, writeName, type Name } from '../text/names.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { onOneLine, partialDate } from './csl-values.ts';
import { readIdentifiers } from './identifiers.ts';
import { paperKey } from './key.ts';
import { readVenue } from './venue.ts';

/** An entry that is still to be checked: what a bibliography does not say is absent. */
export interface ImportedPaper {
  readonly key: string;
  readonly fields: Partial<Record<keyof PaperFieldsInput, unknown>>;
}

/**
 * Makes an entry of an item of CSL-JSON. Nothing is guessed: what the item does not
 * say is left out, and the check asks for it where the list needs it.
 *
 * @param added the day the entry comes to the list, as 2026-11-23
 * @param topics names of the list's topics; those among the item's keywords are taken
 */
export function paperFromCsl(
  item: CslItem,
  { added, topics }: { added: string; topics: readonly string[] },
): ImportedPaper {
  const custom = item.custom ?? {};
  const identifiers = readIdentifiers(item);
  const keywords = (item.keyword ?? '').split(/[,;]/).map((word) => word.trim());
  return {
    key: paperKey(item),
    fields: {
      title: onOneLine(item.title, true),
      publishedTitle: onOneLine(custom.later_title, true),
      authors: names(item.author),
      arxivAuthors: names(custom.authors_arxiv),
      submitted: partialDate(item.submitted),
      venue: readVenue(item),
      identifiers: Object.values(identifiers).some(Boolean) ? identifiers : undefined,
      links: links(item, identifiers),
      topics: keywords.filter((word) => topics.includes(word)),
      added,
      position: custom.position,
      remark: custom.remark,
      withdrawn: custom.withdrawn ? {} : undefined,
      unsure: unsure(custom.confidence),
      abstract: item.abstract && escapeMoney(item.abstract.trim()),
    },
  };
}

function names(authors: CslName[] | undefined): string[] | undefined {
  return authors?.map((author) => {
    if (author.literal) return parseable(author.literal);
    const { family, given, suffix } = author;
    const particles = [author['dropping-particle'], author['non-dropping-particle']];
    const whole = [...particles, family, suffix].filter(Boolean).join(' ');
    const name: Name =
      whole && given ? { family: whole, given } : { family: whole || (given ?? '') };
    return writeName(name);
  });
}

/** A group's name, in which a comma would make a person of it. */
const parseable = (group: string) => (parseName(group).group ? group : group.replaceAll(',', ''));

function unsure(confidence: Record<string, string> = {}): string[] | undefined {
  const facts = Object.entries(confidence)
    .filter(([, word]) => word === 'single-source')
    .map(([fact]) => fact.replace(/^arxiv_/, ''))
    .filter((fact) => (unsureFacts as readonly string[]).includes(fact));
  return facts.length ? facts : undefined;
}

/** The links that the item has, with its own address where no identifier says it. */
function links({ URL, custom = {} }: CslItem, identifiers: ReturnType<typeof readIdentifiers>) {
  const { arxiv, doi, acl, openreview } = identifiers;
  const isNeeded = !(arxiv || doi || acl || openreview) && URL?.startsWith('https://');
  return isNeeded ? { html: URL, ...custom.links } : custom.links;
}

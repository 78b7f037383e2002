import type { NearTopic } from '../src/core/library/near-topics.ts';
import type { Proposal } from '../src/core/import/propose.ts';
import { site } from '../src/site.ts';
import type { Outcome } from './new-entry.ts';

/** One outcome in a line or a few. @param path of an entry's file, from its key */
export function tellOutcome(outcome: Outcome, name: string, path: (key: string) => string): string {
  switch (outcome.kind) {
    case 'known':
      return `Left alone: ${name} is on the list as ${path(outcome.key)}, by ${outcome.by}.${outcome.isSlip ? ' If it is another paper, say --distinct.' : ''}`;
    case 'refused':
      return `Not written: ${name}: ${outcome.why}`;
    case 'written':
      return [`Written: ${path(outcome.key)}`, ...tellProposal(outcome)].join('\n');
  }
}

/** What was proposed, so that a person can see at a glance whether it is right. */
export function tellProposal({ paper, near, related }: Proposal): string[] {
  const { title, authors = [], topics } = paper.fields;
  const likes = related.slice(0, 3).map(({ key, shared }) => `${key} (${shared.join(', ')})`);
  return [
    `  ${String(title)}`,
    `  ${shortened(authors as string[]).join('; ')}`,
    `  ${tellTopics(topics as string[], near)}`,
    ...(likes.length ? [`  Like it on the list: ${likes.join('; ')}.`] : []),
  ];
}

const shortened = (names: readonly string[]) =>
  names.length > 5 ? [...names.slice(0, 4), `and ${names.length - 4} more`] : names;

function tellTopics(topics: readonly string[], near: readonly NearTopic[]): string {
  const told = `Topics: ${topics.join(', ') || 'none'}.`;
  const [first] = near;
  if (!first) return told;
  const others = near.map(({ id }) => id).filter((id) => !topics.includes(id));
  const why = first.isClear
    ? 'Its words are clearly near to it'
    : 'It is the nearest, but not clearly so: an entry must have one';
  const also = others.length ? ` Also near: ${others.join(', ')}.` : '';
  return `${told} ${topics.length > 1 && first.isClear ? 'Its words are clearly near to them' : why}.${also}`;
}

/** What to do when entries are written. */
export function nextSteps(keys: readonly string[], path: (key: string) => string): string {
  const [first] = keys;
  const one = keys.length === 1;
  const files = one ? path(first!) : path('*').replace(/\*\.mdx$/, '');
  const where = site.repository ? ` at ${site.repository}/compare` : '';
  return `Next:
  1. Read ${files} beside the paper${one ? '' : 's'}: names, venue, topics. What is wrong, write over.
  2. npm run dev shows ${one ? `the page at /papers/${first}/` : 'the pages'}. A note may follow later.
  3. git switch -c add-${one ? first : 'papers'} && git add ${files} && git commit -m "Add ${one ? first : `${keys.length} papers`}",
     then push and open a pull request${where}.`;
}

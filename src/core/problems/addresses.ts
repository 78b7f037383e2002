import { collectionOf, idOf, notIn } from '../addresses/address.ts';
import { follow } from '../addresses/follow.ts';
import type { EntryAddress, Redirects } from '../schema/redirects.ts';
import { closest } from '../text/closest.ts';
import type { MathRenderer } from '../text/rich-text.ts';
import { mathFaults } from './math.ts';
import type { Problem } from './problem.ts';

/** The file that says what became of addresses, below the content folder. */
export const redirectsFile = 'redirects.yaml';

/** What a content folder says of addresses. */
export interface KnownAddresses {
  /** Every entry, those that cannot be read among them. */
  readonly entries: ReadonlySet<string>;
  /** Those once published. */
  readonly published: readonly EntryAddress[];
  readonly redirects: Redirects;
  /** Every address that a line stands for, those of lines that are wrong among them. */
  readonly lines: ReadonlySet<string>;
}

/** Addresses once published that would be lost, and lines that cannot lead anyone. */
export function findAddressProblems(known: KnownAddresses, math: MathRenderer): Problem[] {
  const { entries, published, redirects, lines } = known;
  const lost = published.filter((address) => !entries.has(address) && !lines.has(address));
  const fresh = lost.length ? [...entries].filter(notIn(published)) : [];
  return [
    ...lost.map((address) => lostAddress(address, fresh)),
    ...[...redirects].flatMap(([from, to]): Problem[] => {
      if (entries.has(from)) return [taken(from)];
      if (typeof to === 'string') return misleading(from, to, known);
      return to.record ? mathFaults(redirectsFile, [from, 'record'], to.record, math) : [];
    }),
  ];
}

const bad = (from: EntryAddress, key: boolean, message: string, mend: string): Problem => ({
  kind: 'bad-redirect',
  file: redirectsFile,
  place: { path: [from], part: key ? 'key' : 'value' },
  message,
  mend,
});

const fileOf = (address: string) => `content/${address}.mdx`;

const taken = (from: EntryAddress) =>
  bad(
    from,
    true,
    `${from} has an entry, and so cannot lead anywhere else.`,
    `Give ${fileOf(from)} another name. A line that was published stays.`,
  );

function misleading(
  from: EntryAddress,
  to: EntryAddress,
  { entries, redirects, lines }: KnownAddresses,
): Problem[] {
  const collection = collectionOf(from);
  if (collection !== collectionOf(to))
    return [
      bad(
        from,
        false,
        `${from} cannot lead to ${to}, which is of another collection.`,
        `Write an address that begins with ${collection}/, or say that it was removed.`,
      ),
    ];
  if (!entries.has(to) && !lines.has(to)) {
    const like = closest(
      to,
      [...entries].filter((each) => each.startsWith(`${collection}/`)),
    );
    return [
      bad(
        from,
        false,
        `${from} leads to ${to}, which has neither an entry nor a line here.`,
        like
          ? `The closest name is ${like}. Write that name, or add ${fileOf(to)}.`
          : `Write the address of an entry, or add ${fileOf(to)}.`,
      ),
    ];
  }
  const course = follow(from, redirects);
  if (!('circle' in course) || course.circle[0] !== from) return [];
  const first = [...redirects.keys()].find((each) => course.circle.includes(each));
  if (first !== from) return [];
  return [
    bad(
      from,
      false,
      course.circle.length > 1
        ? `These addresses lead to one another: ${course.circle.join(', ')}.`
        : `${from} leads to itself.`,
      'Let the line lead to an entry, or say that it was removed.',
    ),
  ];
}

/**
 * Proposes what the line that is missing most likely is: a new name that is much like the old.
 *
 * @param fresh addresses of entries that were never published
 */
function lostAddress(address: EntryAddress, fresh: readonly string[]): Problem {
  const collection = collectionOf(address);
  const like = closest(
    idOf(address),
    fresh
      .filter((each) => each.startsWith(`${collection}/`))
      .map((each) => each.slice(collection.length + 1)),
  );
  return {
    kind: 'lost-address',
    file: redirectsFile,
    message: `${address} was published, and has neither an entry nor a line here.`,
    mend: like ? movedTo(address, `${collection}/${like}`) : removed(address),
  };
}

const movedTo = (from: EntryAddress, to: string) =>
  `If it became ${to}, add this line:\n  ${from}: ${to}\nThis command does it:\n  npm run rename -- ${from} ${to}`;

function removed(address: EntryAddress): string {
  const form = '{ removed: 2027-02-01, reason: One sentence. }';
  const command = `npm run remove -- ${address} --reason "One sentence."`;
  return collectionOf(address) === 'papers'
    ? `If it was removed, put ${fileOf(address)} back. This command removes it, and adds a line with its record:\n  ${command}\n  ${address}: { removed: 2027-02-01, reason: One sentence., record: { title: …, authors: …, venue: … } }`
    : `If it was removed, add this line, with the day and the reason:\n  ${address}: ${form}\nThis command does it:\n  ${command}`;
}

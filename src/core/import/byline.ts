import { fullName, parseName } from '../text/names.ts';
import { fold } from '../text/fold.ts';
import type { CslItem, CslName } from './csl-item.ts';

const group = /\b(?:team|group|collaboration|consortium|project|initiative|committee|community)$/i;
const particle =
  /^(?:de|del|della|der|den|di|da|dos|du|van|von|vom|zu|ten|ter|la|le|el|al|bin|ibn)$/;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const initial = /^\p{L}\.?(?:-?\p{L}\.)*$/u;

/**
 * Reads a name that a record gives in one piece, "Peter H. N. de With": the last word is the
 * family name, with the particles before it. Where the list knows a person of that name, the
 * name is parted as it is there.
 *
 * @param known names of the list, as entries write them
 */
export function splitName(written: string, known: readonly string[] = []): CslName {
  const wanted = fold(written);
  const alike = known.map(parseName).find((name) => fold(fullName(name)) === wanted);
  if (alike?.family) return { family: alike.family, given: alike.given };
  const words = written.replace(/,/g, ' ').split(/\s+/).filter(Boolean);
  if (alike || group.test(written) || words.length === 1) return { literal: words.join(' ') };
  const end = suffix.test(words.at(-1)!) && words.length > 2 ? words.pop() : undefined;
  let first = words.length - 1;
  while (first > 1 && particle.test(words[first - 1]!)) first -= 1;
  return {
    family: words.slice(first).join(' '),
    given: words.slice(0, first).join(' '),
    ...(end && { suffix: end }),
  };
}

/**
 * Whether the last word alone may not be all of the family name: "Kees A. Schouhamer Immink",
 * "José Raúl Romero", a group.
 */
export const isDoubtful = ({ family, given = '', literal }: CslName): boolean =>
  literal !== undefined ||
  !family ||
  given.split(' ').filter((word) => !initial.test(word)).length > 1;

const cut = /^(?:and\s+)?(?:others|et\.?\s*al\.?)$|\bet\.?\s+al\.?$|\band\s+others$/i;

/** Whether a byline is cut short by "and others" or "et al.". */
export const isCutShort = ({ author = [] }: CslItem): boolean =>
  author.some(({ family, given, literal }) =>
    cut.test(literal ?? [given, family].filter(Boolean).join(' ')),
  );

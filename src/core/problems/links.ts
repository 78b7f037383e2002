import { visible } from '../text/hidden-characters.ts';
import type { Problem } from './problem.ts';

type Fault = Pick<Problem, 'kind' | 'message' | 'mend'>;

const fault = (kind: 'unsafe-link' | 'disguised-link', message: string, mend: string): Fault => ({
  kind,
  message,
  mend,
});

/**
 * What is wrong with where a link leads, or with what it shows of that.
 *
 * @param target the address as it was read, escapes and entities resolved
 * @param shown what readers see of the link: its words, its title
 */
export function linkFault(target: string, shown: readonly string[] = []): Fault | undefined {
  return targetFault(target) ?? shown.map((words) => lie(target, words)).find(Boolean);
}

function targetFault(target: string): Fault | undefined {
  const seen = visible(target);
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  if (/[\s\\\u0000-\u001f\u007f]/.test(target) || target === '')
    return fault(
      'unsafe-link',
      target === ''
        ? 'A link leads nowhere.'
        : `The address "${seen}" holds a blank, a backslash or a control character.`,
      'Write a whole address that begins with https://, or one of this site, as /papers/sun2023spectr/.',
    );
  if (/^(?:#|\/(?!\/))/.test(target)) return ownFault(target);
  if (/^mailto:/i.test(target)) return mailFault(target);
  if (/^http:\/\//i.test(target))
    return fault(
      'unsafe-link',
      `The address ${seen} is not secure.`,
      `Write https${target.slice(4)} and see that the page opens.`,
    );
  if (!/^https:\/\/[^/]/i.test(target) || !URL.canParse(target))
    return fault(
      'unsafe-link',
      `A link cannot lead to "${seen}".`,
      'Write a whole address that begins with https://, or one of this site, as /papers/sun2023spectr/.',
    );
  return hostFault(target);
}

/** Within the site no step leads up, and nothing is written in another way than it is. */
const ownFault = (target: string) =>
  /(?:^|\/)(?:\.|%2e){1,2}(?:\/|[?#]|$)/i.test(target)
    ? fault(
        'unsafe-link',
        `The address ${visible(target)} has a step that leads up.`,
        'Write the address as the browser shows it on that page, from its first slash on.',
      )
    : undefined;

const mailFault = (target: string) =>
  /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i.test(target)
    ? undefined
    : fault(
        'unsafe-link',
        `"${visible(target)}" is more than one plain address of mail.`,
        'Write the address alone, as mailto:name@example.org',
      );

function hostFault(target: string): Fault | undefined {
  const written = /^https:\/\/([^/?#]*)/i.exec(target)![1]!;
  const { hostname } = new URL(target);
  if (written.includes('@'))
    return fault(
      'disguised-link',
      `What stands before the @ in "${visible(written)}" looks like a site, and the link leads to ${hostname}.`,
      'Write the address without it, as https://example.org/page',
    );
  const labels = hostname.split('.').filter((label) => label.startsWith('xn--'));
  // eslint-disable-next-line no-control-regex -- all letters but those of ASCII are meant
  if (labels.length || /[^\u0000-\u007f]/.test(written))
    return fault(
      'disguised-link',
      `The site "${visible(written)}", which is ${hostname}, can be taken for another: not all of its letters are plain ones.`,
      'Write a site whose name has the letters a to z alone.',
    );
  return /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*(?::\d+)?$/i.test(written)
    ? undefined
    : fault(
        'unsafe-link',
        `"${visible(written)}" is no name of a site.`,
        'Copy the address from the browser.',
      );
}

/** Endings of file names, and of abbreviations, that are also those of countries. */
const files = new Set(
  'al am cc cs eg go hs ie js md ml mm pl pm ps py rb rs sh so st ts'.split(' '),
);
const endings = new Set(
  'academy ai app biz cloud com dev edu example gov info int mil net online org page science site tech wiki xyz'.split(
    ' ',
  ),
);

const hostLike =
  /(?:([a-z][a-z0-9+.-]*):\/\/)?(?:[^\s/?#@"'<>()[\]]*@)?((?:[\p{L}\p{N}\p{M}-]+\.)+[\p{L}\p{N}-]{2,})/giu;

/** Sites that words name: with what stands before "//", or by an ending that only sites have. */
function* sitesIn(words: string): Generator<string> {
  for (const [whole, scheme, host] of words.matchAll(hostLike)) {
    const ending = host!.split('.').at(-1)!.toLowerCase();
    const isSite =
      endings.has(ending) ||
      (/^[a-z]{2}$/.test(ending) && !files.has(ending)) ||
      (/[^\u0020-\u007f]/.test(host!) && /\.[a-z]{2,6}$/i.test(host!));
    if (scheme || /^www\./i.test(host!) || (isSite && !whole.includes('@')))
      yield host!.toLowerCase();
  }
}

/** How much of what a link shows is looked at: what follows is text, not an address. */
const read = 500;

/** A link that shows one address and leads to another. */
function lie(target: string, shown: string): Fault | undefined {
  const words = shown.slice(0, read).normalize('NFKC').replaceAll('。', '.').trim();
  const tell = (named: string) =>
    fault(
      'disguised-link',
      `The link shows "${visible(named)}" and leads to ${visible(target)}.`,
      'Let it show where it leads, or say in plain words what is there.',
    );
  const mails = words.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
  const mail = mails.find((one) => target.toLowerCase() !== `mailto:${one.toLowerCase()}`);
  if (mail && !/:\/\//.test(words)) return tell(mail);
  if (/^mailto:/i.test(target) && mails.length) return undefined;
  const host = URL.canParse(target) ? new URL(target).hostname.replace(/^www\./, '') : '';
  for (const named of sitesIn(words)) {
    const bare = named.replace(/^www\./, '');
    if (host !== bare && !host.endsWith(`.${bare}`)) return tell(named);
  }
  if (/^https?:\/\/\S+$/i.test(words) && !leadsThere(target, words)) return tell(words);
  return /^(?:javascript|data|vbscript|file|http):/i.test(words) &&
    !words.includes(' ') &&
    !leadsThere(target, words)
    ? tell(words)
    : undefined;
}

/** Whether an address is the one that words show, or goes on where they are cut. */
function leadsThere(target: string, words: string): boolean {
  const plain = (text: string) =>
    decoded(text)
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/(?:…|\.{3}|\/)$/, '')
      .toLowerCase();
  return plain(target).startsWith(plain(words));
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

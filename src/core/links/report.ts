import { shownText } from '../review/untrusted.ts';
import { writeMisses, type Judgement } from './misses.ts';

/** How many links of a kind are shown, since an issue has a greatest size. */
const longest = 60;

/**
 * What the issue on links says, in Markdown, with what is to be remembered; nothing where no
 * link was missed.
 *
 * @param places the files of the content folder that hold each address
 */
export function linkReport(
  { misses, dead }: Judgement,
  places: ReadonlyMap<string, readonly string[]>,
): string {
  const urls = Object.keys(misses);
  if (urls.length === 0) return '';
  const waiting = urls.filter((url) => !dead.includes(url));
  const lines = (those: readonly string[]) => {
    const shown = those.slice(0, longest).map((url) => {
      const files = places.get(url)?.map((file) => shownText(file, 80)) ?? [];
      return `- ${shownText(url, 300)}, not found since ${misses[url]}. In ${files.join(', ')}`;
    });
    const more = those.length - shown.length;
    return [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
  };
  const parts = [
    ...(dead.length ? ['**Not found twice, a week apart:**', lines(dead)] : []),
    ...(waiting.length ? ['Missed, and asked again next week:', lines(waiting)] : []),
    'A host that refuses a program, is out of order or does not answer is not counted. This issue is written anew each week by the workflow “Links”, which remembers in it what it missed, and closes it when all is found.',
    writeMisses(misses),
  ];
  return `${parts.join('\n\n')}\n`;
}

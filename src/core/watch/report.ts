import { shownText } from '../review/untrusted.ts';
import type { News } from './news.ts';

/** What each kind of news asks for. */
const asks: Record<News['kind'], string> = {
  gone: 'arXiv does not know this id. See whether it is right:',
  withdrawn: 'arXiv calls it withdrawn. Write `withdrawn`, and a change of the kind `withdrawn`:',
  published:
    'It has appeared. Look for the record, write `venue` and a change of the kind `published`:',
  doi: 'It has a DOI that the entry lacks. See whose it is, and write it under `identifiers`:',
  title: 'arXiv has another title. See which one is cited:',
  revised:
    'It has a new version. See whether the abstract changed, and write a change of the kind `revised`:',
};

/** After so many days without a commit GitHub switches schedules off, and how early that is told. */
const quietLimit = 60;
const warning = 15;

/**
 * What the issue on news says, in Markdown; nothing where there is nothing to do.
 *
 * @param quiet days since the last commit, where that is known
 */
export function newsReport(news: readonly News[], quiet = 0): string {
  const isQuiet = quiet >= quietLimit - warning;
  if (news.length === 0 && !isQuiet) return '';
  const kinds = Object.keys(asks) as News['kind'][];
  const groups = kinds.flatMap((kind) => {
    const those = news.filter((one) => one.kind === kind);
    const lines = those.map(({ paper, said }) => `- ${shownText(paper)}: ${shownText(said, 240)}`);
    return those.length ? [`**${asks[kind]}**`, lines.join('\n')] : [];
  });
  const reminder = isQuiet
    ? `**Nothing was committed for ${quiet} days.** GitHub switches the weekly workflows off after ${quietLimit}: commit something, or switch them on again under Actions.`
    : `GitHub switches this watch off after ${quietLimit} days without a commit.`;
  const end =
    'This issue is written anew each week by the workflow “Watch”, which closes it when nothing is left. What arXiv says is shown as it says it: take facts from the record, and look at it yourself.';
  return `${[...groups, reminder, end].join('\n\n')}\n`;
}

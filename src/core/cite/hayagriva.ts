import type { Paper } from '../library/types.ts';
import { cslJson, type CslJson, type CslName, type CslType } from './csl.ts';
import { isoDate } from './iso-date.ts';

/** A value of YAML as this format has them: what is undefined is left out. */
type Value = string | undefined | readonly Value[] | { readonly [key: string]: Value };

const types: Record<CslType, string> = {
  'paper-conference': 'article',
  'article-journal': 'article',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  thesis: 'thesis',
  webpage: 'web',
  article: 'article',
};

/** Types whose house stands with the paper itself, where others have it with their parent. */
const standingAlone = new Set<CslType>(['book', 'report', 'thesis']);

/** Text in which braces and dollars are no mark-up. */
const literal = (text: string) => text.replace(/[\\{}$]/g, '\\$&');
const optional = (text: string | undefined) => text && literal(text);

/** A name on one line, or in parts where that line would be taken apart at the wrong place. */
const person = ({ family, given, literal: group }: CslName): Value => {
  if (!given) return { name: group ?? family };
  const isPlain = !`${family}${given}`.includes(',');
  return isPlain ? `${family}, ${given}` : { name: family, 'given-name': given };
};

/** What the paper appeared in, and the meeting at which it was read. */
function parents(csl: CslJson): Value {
  const house = standingAlone.has(csl.type) ? undefined : optional(csl.publisher);
  const parent = {
    title: optional(csl['container-title']),
    volume: csl.volume,
    issue: csl.issue,
    publisher: house,
    parent: csl['collection-title'] && {
      type: 'anthology',
      title: literal(csl['collection-title']),
    },
  };
  switch (csl.type) {
    case 'paper-conference':
      return [
        { type: 'proceedings', ...parent },
        { type: 'conference', title: optional(csl['event-title']) },
      ];
    case 'article-journal':
      return { type: 'periodical', ...parent };
    case 'chapter':
      return { type: 'book', ...parent };
    case 'webpage':
      return { type: 'web', ...parent };
    case 'article':
      return { type: 'repository', title: house };
    default:
      return undefined;
  }
}

/**
 * The paper as an entry of Hayagriva, the format of Typst
 * (https://github.com/typst/hayagriva/blob/main/docs/file-format.md): what a paper
 * appeared in is its parent, and words in braces keep their case.
 */
export function formatHayagriva(paper: Paper): string {
  const csl = cslJson(paper);
  const title = paper.citedTitle.runs
    .map(({ text, isFixed }) => (isFixed ? `{${literal(text)}}` : literal(text)))
    .join('');
  return lines({
    [csl.id]: {
      type: types[csl.type],
      title,
      author: csl.author.map(person),
      date: isoDate(csl.issued),
      'page-range': csl.page,
      [csl.type === 'book' ? 'publisher' : 'organization']: standingAlone.has(csl.type)
        ? optional(csl.publisher)
        : undefined,
      url: csl.URL,
      'serial-number': {
        doi: csl.DOI,
        arxiv: csl.custom.arxiv,
        serial: csl.type === 'report' ? csl.number : undefined,
      },
      language: csl.language,
      note: optional(csl.note),
      abstract: csl.abstract && literal(csl.abstract),
      parent: parents(csl),
    },
  }).join('\n');
}

/** Lines of YAML: a mapping, a list, or a text in the quotes of JSON, which YAML reads too. */
function lines(value: Value): string[] {
  if (Array.isArray(value))
    return (value as readonly Value[]).flatMap((item) => {
      const [first, ...rest] = lines(item);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  if (typeof value === 'string') return [JSON.stringify(value)];
  return Object.entries(value as { readonly [key: string]: Value })
    .filter(([, each]) => !isEmpty(each))
    .flatMap(([key, each]) =>
      typeof each === 'string'
        ? [`${key}: ${JSON.stringify(each)}`]
        : [`${key}:`, ...lines(each).map((line) => `  ${line}`)],
    );
}

const isEmpty = (value: Value): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.values(value as object).every((each) => isEmpty(each)));

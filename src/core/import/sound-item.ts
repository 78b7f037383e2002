import type { CslDate, CslItem, CslName } from './csl-item.ts';
import { cleanLine, longestText, withoutMarkup } from './clean-text.ts';

/** Crossref's own names of types, and CSL's name for each. */
const types: Record<string, string> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  preprint: 'article',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  monograph: 'book',
  'edited-book': 'book',
  dissertation: 'thesis',
  'report-component': 'report',
};

const lines = [
  'container-title',
  'container-title-short',
  'collection-title',
  'event-title',
  'publisher',
  'page',
  'keyword',
  'DOI',
  'URL',
] as const;

const numbers = ['id', 'volume', 'issue', 'number'] as const;

/**
 * An item of CSL-JSON from elsewhere, made sound: values of the types that CSL gives them,
 * text without mark-up and control characters, Crossref's names of types turned into CSL's.
 * What is not of its kind is left out. What this list keeps under `custom` stays.
 *
 * @throws where it is no item at all
 */
export function soundItem(value: unknown): CslItem {
  if (!isRecord(value)) throw new Error('it is no item of CSL-JSON');
  const text = (key: string) => {
    const [first] = [value[key]].flat() as unknown[];
    const isText = typeof first === 'string' || typeof first === 'number';
    return isText && String(first).length <= longestText ? String(first) : undefined;
  };
  const line = (key: string) => cleanLine(withoutMarkup(text(key) ?? '')) || undefined;
  const type = line('type');
  const entries = [
    ['type', type && (types[type] ?? type)],
    ['title', line('title')],
    ['author', names(value.author)],
    ['issued', date(value.issued)],
    ['submitted', date(value.submitted)],
    ['abstract', paragraphs(text('abstract'))],
    ['custom', isRecord(value.custom) ? value.custom : undefined],
    ...[...lines, ...numbers].map((key) => [key, line(key)]),
  ];
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined)) as CslItem;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function paragraphs(text: string | undefined): string | undefined {
  const parts = withoutMarkup(text ?? '').split(/\n\s*\n/);
  return (
    parts
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .join('\n\n') || undefined
  );
}

const nameParts = [
  'family',
  'given',
  'literal',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
];

function names(value: unknown): CslName[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.filter(isRecord).map((name): CslName => {
    // Crossref calls a group's name "name".
    const whole = { ...name, literal: name.literal ?? name.name };
    const parts = Object.entries(whole).flatMap(([key, part]) => {
      const written =
        typeof part === 'string' && part.length < 1000 ? cleanLine(withoutMarkup(part)) : '';
      return nameParts.includes(key) && written ? [[key, written]] : [];
    });
    return Object.fromEntries(parts) as CslName;
  });
  const told = read.filter((name) => Object.keys(name).length);
  return told.length ? told : undefined;
}

function date(value: unknown): CslDate | undefined {
  const parts = isRecord(value) ? value['date-parts'] : undefined;
  const [first] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const whole = Array.isArray(first) ? first.map(Number) : [];
  const known = whole.slice(0, 3).filter((part) => Number.isInteger(part) && part > 0);
  return known.length === whole.length && known.length ? { 'date-parts': [known] } : undefined;
}

import { writtenHidden } from '../core/problems/hidden-characters.ts';
import { limits, tooDeep, tooMany } from '../core/problems/limits.ts';
import { linkFault } from '../core/problems/links.ts';
import { nameOf, type Problem } from '../core/problems/problem.ts';

type Path = readonly (string | number)[];

/** Names that programs of this language keep for themselves. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What no front matter may hold, whatever its schema: names of the language itself, hidden
 * characters behind an escape, values without end, addresses that disguise where they lead.
 */
export function findUnsafeValues(file: string, data: unknown): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const found = textProblem(value, path);
      if (found) problems.push({ ...found, file, place: { path } });
    } else if (Array.isArray(value)) value.forEach((part, n) => visit(part, [...path, n]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) {
        const bad = keyProblem(key);
        if (bad) problems.push({ ...bad, file, place: { path: [...path, key], part: 'key' } });
        else visit(part, [...path, key]);
      }
  };
  visit(data, []);
  return problems;
}

/** Values too deep or too many, told before anything goes through them. */
export function findTooManyValues(file: string, data: unknown): Problem | undefined {
  const start = { line: 1, column: 1 };
  let layer = [data];
  let count = 0;
  for (let depth = 0; layer.length; depth++) {
    if (depth > limits.depth) return tooDeep(file, start);
    count += layer.length;
    if (count > limits.values) return tooMany(file, limits.values, start);
    layer = layer.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return undefined;
}

function keyProblem(key: string): Pick<Problem, 'kind' | 'message' | 'mend'> | undefined {
  if (reserved.has(key))
    return {
      kind: 'unknown-field',
      message: `"${key}" cannot be the name of a field.`,
      mend: 'Remove it.',
    };
  return writtenHidden(key);
}

function textProblem(text: string, path: Path) {
  if (text.length > limits.value)
    return {
      kind: 'too-much' as const,
      message: `${nameOf(path)} has ${text.length} characters; ${limits.value} is the most.`,
      mend: 'Shorten it.',
    };
  return (
    writtenHidden(text) ??
    (path.includes('links') && /^https:/i.test(text) ? linkFault(text) : undefined)
  );
}

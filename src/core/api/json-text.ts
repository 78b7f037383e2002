/**
 * Writes a file of the data: without blanks, but each of its properties, and each record
 * of a list, on a line of its own, so that a change shows as the lines that changed.
 */
export const jsonText = (file: object): string => `${lines(file, 2)}\n`;

function lines(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value))
    return within(
      '[]',
      value.map((item) => lines(item, depth - 1)),
    );
  const known = Object.entries(value).filter(([, held]) => held !== undefined);
  return within(
    '{}',
    known.map(([name, held]) => `${JSON.stringify(name)}:${lines(held, depth - 1)}`),
  );
}

const within = ([open, close]: '[]' | '{}', items: readonly string[]) =>
  items.length === 0 ? `${open}${close}` : `${open}\n${items.join(',\n')}\n${close}`;

import type { CslJson } from './csl.ts';

/** A date of CSL-JSON as ISO 8601 has it, no finer than it is known: `2023`, `2023-10-23`. */
export const isoDate = ({ 'date-parts': [parts] }: CslJson['issued']): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

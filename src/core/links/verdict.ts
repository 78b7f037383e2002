/** What became of asking for an address. */
export type Outcome =
  | { readonly status: number }
  /** No answer: the code that the system gives, such as `ENOTFOUND` or `TIMEOUT`. */
  | { readonly fault: string };

export type Verdict = 'found' | 'missing' | 'unsure';

/** Answers by which a host says that there is nothing, or that there is no such host. */
const goneStatuses = new Set([404, 410]);
const goneFaults = new Set(['ENOTFOUND']);

/**
 * What an outcome says of an address. A host that refuses a program (401, 403, 429), is out
 * of order (5xx) or does not answer says nothing of whether the page is there.
 */
export function verdictOf(outcome: Outcome): Verdict {
  if ('fault' in outcome) return goneFaults.has(outcome.fault) ? 'missing' : 'unsure';
  const { status } = outcome;
  if (goneStatuses.has(status)) return 'missing';
  return status >= 200 && status < 400 ? 'found' : 'unsure';
}

/** Whether a host may answer GET where it did not answer HEAD well. */
export const isWorthGet = (outcome: Outcome): boolean =>
  'status' in outcome && verdictOf(outcome) !== 'found' && outcome.status !== 429;

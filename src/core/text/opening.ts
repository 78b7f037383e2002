/** The beginning of a text, cut between words: at most `length` characters, with an ellipsis. */
export function opening(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\s,;:]*\s\S*$/, '')} …`;
}

/** A text with the quotation marks of a typewriter, as long as it was: “it’s” and "it's" are one. */
export const typewritten = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

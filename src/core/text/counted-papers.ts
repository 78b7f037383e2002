/** A number of papers as a sentence has it: "1 paper", "12 papers". */
export const countedPapers = (count: number): string =>
  count === 1 ? '1 paper' : `${count} papers`;

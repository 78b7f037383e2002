/** Under which our own text stands: summaries, findings, notes and reasons. */
export const ourLicence = {
  name: 'Creative Commons Attribution 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What is said where the search, or a part of its index, could not be had. */
export const searchFailure = (): string =>
  navigator.onLine
    ? 'The search could not be loaded. Look at your connection and type again.'
    : 'You are offline. The search could not be loaded. It will be asked for again when you type.';

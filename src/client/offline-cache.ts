/** Name of the cache that holds a list kept for reading offline: one for each base path. */
export const offlineCache = (base: string): string => `lectern:${base}`;

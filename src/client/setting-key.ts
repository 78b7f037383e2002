/**
 * Under which key a reader's setting is kept. Several sites may share an origin, so
 * that each keeps its settings under its base path.
 */
export const settingKey = (base: string, name: string): string => `lectern:${base}:${name}`;

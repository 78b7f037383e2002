/**
 * A reader's own settings, kept on the device and nowhere else. Several sites may
 * share an origin, so that each keeps its settings under its base path. Where the
 * browser keeps nothing, a setting lasts as long as the page.
 */
const keyOf = (name: string) => `lectern:${import.meta.env.BASE_URL}:${name}`;

/** The value of a setting, or nothing where the reader made no choice. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Keeps a setting, where the browser lets it. */
export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Private windows and full stores keep nothing; the page works on without it.
  }
}

import { settingKey } from './setting-key.ts';

/** The setting that holds a reader's marks. */
export const shelfName = 'shelf';

/** The setting in which marks that could not be read are set aside. */
export const damagedName = 'shelf-damaged';
/** Switches the single-key shortcut of the search off (WCAG 2.2, criterion 2.1.4). */
export const slashSetting = 'search-with-slash';

/*
 * A reader's own settings, kept on the device and nowhere else. Where the browser
 * keeps nothing, a setting lasts as long as the page.
 */
const keyOf = (name: string) => settingKey(import.meta.env.BASE_URL, name);

/** The value of a setting, or nothing where the reader made no choice. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/**
 * Keeps a setting, where the browser lets it; nothing in place of a value forgets it.
 *
 * @returns whether it is kept; private windows and full stores keep nothing, and the
 * page works on without it
 */
export function writeSetting(name: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when a setting is changed in another tab. */
export function onSettingChange(name: string, changed: (value: string | null) => void): void {
  addEventListener('storage', (event) => {
    if (event.key === keyOf(name) || event.key === null) changed(event.newValue);
  });
}

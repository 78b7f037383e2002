import { settingKey } from './setting-key.ts';

/** Name of the setting that holds a reader's choice of colours. */
export const themeSetting = 'theme';

/**
 * The script that puts a reader's choice of colours on the page before it is painted.
 *
 * @param base the base path of the site, which keeps settings apart
 */
export const themeScript = (base: string): string =>
  `try{var t=localStorage.getItem(${JSON.stringify(settingKey(base, themeSetting))});` +
  `if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch(e){}`;

import { settingKey } from './setting-key.ts';

/** Name of the setting that holds a reader's choice of colours. */
export const themeSetting = 'theme';

/**
 * The script that runs before a page is painted: it puts the reader's choice of colours
 * on it, and marks a page whose address asks for something that a script will answer. A
 * script that never comes leaves no page hidden: the mark goes by itself after a while.
 *
 * @param base the base path of the site, which keeps settings apart
 */
export const startScript = (base: string): string =>
  `var d=document.documentElement.dataset;` +
  `if(location.search)d.asking='',setTimeout(()=>delete d.asking,3e3);` +
  `try{var t=localStorage.getItem(${JSON.stringify(settingKey(base, themeSetting))});` +
  `if(t=='light'||t=='dark')d.theme=t}catch(e){}`;

import { onSettingChange, readSetting, writeSetting } from './settings.ts';
import { themeSetting } from './page-start.ts';

const choice = document.querySelector<HTMLFieldSetElement>('[data-theme-choice]')!;
const themes = new Set(['light', 'dark']);

/** Shows the page in the chosen colours; any other value leaves the choice to the system. */
function show(theme: string | null): void {
  const known = theme && themes.has(theme) ? theme : undefined;
  if (known) document.documentElement.dataset.theme = known;
  else delete document.documentElement.dataset.theme;
  const radio = choice.querySelector<HTMLInputElement>(`[value=${known ?? 'auto'}]`)!;
  radio.checked = true;
  // The colour of the browser's own bars follows the choice.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const scheme = meta.dataset.scheme!;
    meta.media = known
      ? known === scheme
        ? 'all'
        : 'not all'
      : `(prefers-color-scheme: ${scheme})`;
  }
}

show(readSetting(themeSetting));
choice.dataset.ready = '';
choice.addEventListener('change', (event) => {
  const { value } = event.target as HTMLInputElement;
  writeSetting(themeSetting, themes.has(value) ? value : undefined);
  show(value);
});
onSettingChange(themeSetting, show);

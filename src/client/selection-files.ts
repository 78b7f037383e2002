import { joinFiles, type JoinedEnding } from '#core/course/join-files.ts';
import type { Selection } from '#core/course/selection.ts';
import { slugOf } from '#core/text/fold.ts';
import { urls } from '#urls';
import { saveText } from './save-text.ts';

/** A list as it stands, with its keys that no paper has. */
type Standing = Selection & { readonly unknown: readonly string[] };

/** The file of one paper; fails where it cannot be had. */
async function fileOf(key: string, ending: JoinedEnding): Promise<string> {
  const response = await fetch(urls.paperFile(key, ending)).catch(() => undefined);
  if (!response?.ok) throw new Error(`The file ${key}.${ending} could not be loaded.`);
  return response.text();
}

/**
 * Saves the files of the papers as one, in their order, all of them or none.
 *
 * @returns what came of it, in words
 */
async function save({ keys, title, unknown }: Standing, ending: JoinedEnding): Promise<string> {
  if (unknown.length > 0)
    return `Nothing was saved: “${unknown[0]}” is not on the list. Remove it and save again.`;
  try {
    const files = await Promise.all(keys.map((key) => fileOf(key, ending)));
    const name = `${slugOf(title) || 'reading-list'}.${ending}`;
    saveText(name, 'text/plain', joinFiles[ending](files));
    return `Saved as ${name}.`;
  } catch (error) {
    return `Nothing was saved. ${(error as Error).message} Look at your connection and save again.`;
  }
}

async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return 'The address was copied.';
  } catch {
    return 'The browser did not let the page copy. Take the address from its bar.';
  }
}

/** Lets the reader print the list, save it and copy its address. */
export function offerFiles(place: HTMLElement, standing: () => Standing): void {
  const came = place.querySelector('[data-selection-came]')!;
  const press = (selector: string, work: (button: HTMLButtonElement) => Promise<string>) => {
    for (const button of place.querySelectorAll<HTMLButtonElement>(selector))
      button.addEventListener(
        'click',
        () => void work(button).then((words) => (came.textContent = words)),
      );
  };
  press('[data-selection-save]', ({ value }) => save(standing(), value as JoinedEnding));
  press('[data-selection-copy]', copyAddress);
  place.querySelector('[data-selection-print]')!.addEventListener('click', () => print());
}

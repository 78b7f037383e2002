import { linkForms, type Linked } from '#core/link-forms.ts';
import stylesUrl from '#styles/link-dialog.css?url';
import { addStyles } from './add-styles.ts';
import type { copyButtons } from './copy.ts';

let made: HTMLDialogElement | undefined;

/**
 * Shows the forms of a link to this page, each with a button that copies it.
 *
 * @param copied gives the buttons their work; every page has it already
 */
export async function open(opener: HTMLElement, copied: typeof copyButtons): Promise<void> {
  await addStylesOnce();
  if (!made) {
    made = makeDialog(linkForms(linkedFrom(opener)));
    copied(made);
  }
  made.showModal();
}

let styles: Promise<void> | undefined;
const addStylesOnce = () =>
  (styles ??= addStyles(stylesUrl).catch(() => {
    styles = undefined;
  }));

/** What the page says of itself, as others are told it too. */
function linkedFrom({ dataset: { card, cardHeight, badge } }: HTMLElement): Linked {
  const said = (property: string) =>
    document.querySelector<HTMLMetaElement>(`meta[property="og:${property}"]`)!.content;
  const whole = (path: string) => new URL(path, said('url')).href;
  return {
    title: said('title'),
    url: said('url'),
    card: card ? { url: whole(card), height: Number(cardHeight) } : undefined,
    badge: badge ? { url: whole(badge), alt: `On ${said('site_name')}` } : undefined,
  };
}

function makeDialog(forms: ReturnType<typeof linkForms>): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'link-dialog';
  dialog.setAttribute('aria-labelledby', 'link-dialog');
  dialog.innerHTML =
    '<section><form method="dialog"><h2 id="link-dialog">Link to this page</h2>' +
    '<button class="button">Close</button></form><dl></dl>' +
    '<p class="sr-only" role="status" data-copy-status></p></section>';
  dialog.querySelector('dl')!.append(
    ...forms.flatMap(({ name, text }) => {
      const term = Object.assign(document.createElement('dt'), { textContent: name });
      const details = document.createElement('dd');
      details.innerHTML =
        '<code></code><button type="button" class="button" data-copy hidden>Copy</button>';
      details.querySelector('code')!.textContent = text;
      details.querySelector('button')!.ariaDescription = name;
      return [term, details];
    }),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

/** A button in a list of choices that can be made by one press. */
export interface ChoiceButton {
  readonly text: string;
  /** What it is called by those who hear it, where that is something else. */
  readonly name?: string;
  readonly press: () => void;
}

/**
 * Fills a list with buttons, and hides it where there is none. A press fills it anew: the
 * keyboard stays at its place in the list, else goes elsewhere.
 */
export function showButtons(
  list: HTMLElement,
  buttons: readonly ChoiceButton[],
  elsewhere: HTMLElement,
): void {
  list.hidden = !buttons.length;
  list.replaceChildren(
    ...buttons.map((button, at) => {
      const item = document.createElement('li');
      item.append(made(button, list, at, elsewhere));
      return item;
    }),
  );
}

function made(
  { text, name, press }: ChoiceButton,
  list: HTMLElement,
  at: number,
  elsewhere: HTMLElement,
): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = text;
  if (name) button.ariaLabel = name;
  button.addEventListener('click', () => {
    press();
    const left = list.querySelectorAll('button');
    (left[Math.min(at, left.length - 1)] ?? elsewhere).focus();
  });
  return button;
}

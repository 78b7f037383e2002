/** Gives the copy buttons in a part of the page their work: each copies the text before it. */
export function copyButtons(within: ParentNode): void {
  for (const button of within.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const source = button.previousElementSibling!;
    const status = button.closest('section')!.querySelector('[data-copy-status]')!;
    const label = button.textContent;
    const tell = (words: string) => {
      button.textContent = words;
      status.textContent = words;
      setTimeout(() => {
        button.textContent = label;
        status.textContent = '';
      }, 2000);
    };
    button.hidden = false;
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(source.textContent);
        tell('Copied');
      } catch {
        getSelection()?.selectAllChildren(source);
        tell('Selected, ready to copy');
      }
    };
  }
}

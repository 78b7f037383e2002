/** Buttons that copy the text of the element before them, and say that they did. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = button.previousElementSibling!;
  const status = button.closest('section')!.querySelector('[data-copy-status]')!;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => void copy());

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(source.textContent);
      tell('Copied');
    } catch {
      getSelection()?.selectAllChildren(source);
      tell('Selected, ready to copy');
    }
  }

  function tell(words: string): void {
    button.textContent = words;
    status.textContent = words;
    setTimeout(() => {
      button.textContent = label;
      status.textContent = '';
    }, 2000);
  }
}

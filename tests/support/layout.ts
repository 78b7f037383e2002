import type { Page } from 'playwright-core';

/** Sets the text as far apart as WCAG 2.2 asks a page to bear (success criterion 1.4.12). */
const spaceText = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
     p { margin-bottom: 2em !important; }`,
  );
  document.adoptedStyleSheets.push(sheet);
};

/** Text that reaches past the window, or past an element that hides what overflows. */
const cutText = (): string[] => {
  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (!node.textContent?.trim() || !parent.checkVisibility() || parent.closest('.sr-only'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    let isCut = false;
    let scrolls = false;
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const frame = box.getBoundingClientRect();
      if (overflowX === 'hidden' || overflowX === 'clip')
        isCut ||= left < frame.left - 1 || right > frame.right + 1;
      if (overflowY === 'hidden' || overflowY === 'clip')
        isCut ||= top < frame.top - 1 || bottom > frame.bottom + 1;
      scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls) break;
    }
    if (!scrolls) isCut ||= left < 0 || right > document.documentElement.clientWidth;
    if (isCut) cut.push(node.textContent.trim().slice(0, 60));
  }
  return cut;
};

/** Controls that stand by themselves and are less than 24 pixels high. */
const lowControls = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
    .map((control) => control.closest('label') ?? control)
    .filter((control) => control.checkVisibility() && !control.closest('.sr-only'))
    .filter((control) => {
      const text = control.closest('p, dd')?.textContent?.trim();
      const isInText =
        text !== undefined &&
        text !== control.textContent?.trim() &&
        getComputedStyle(control).display === 'inline';
      const isInNames = control.closest('.inline-list, main li[id]');
      return !isInText && !isInNames;
    })
    .map((control) => ({ control, height: control.getBoundingClientRect().height }))
    .filter(({ height }) => height < 24)
    .map(({ control, height }) => `${height} ${control.outerHTML.slice(0, 100)}`);

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What is cut, what can only be seen by scrolling sideways, at a width in pixels. */
export async function overflow(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const beyond = await sideways(page);
  const cut: string[] = await page.evaluate(cutText);
  return beyond > 0 ? [`${beyond} pixels beyond the window`, ...cut] : cut;
}

/** The same at 320 pixels with the text set wide apart. */
export async function overflowWhenSpaced(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(spaceText);
  return overflow(page, 320);
}

/** The controls of a phone's page that are hard to hit. */
export async function hardToHit(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 390, height: 800 });
  return page.evaluate(lowControls);
}

export const spaceOut = (page: Page): Promise<void> => page.evaluate(spaceText);

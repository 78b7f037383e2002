import type { Page } from 'playwright-core';
import { settled } from './reader.ts';

/** An entry of the Layout Instability API, as far as it is used here. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * What moved by itself on the page at hand, from its first paint until nothing is left
 * to do: how far, and the elements.
 */
export async function shifts(page: Page): Promise<string[]> {
  await page.waitForLoadState('load');
  await settled(page);
  return page.evaluate(async () => {
    const seen: LayoutShift[] = [];
    const observer = new PerformanceObserver((list) =>
      seen.push(...(list.getEntries() as LayoutShift[])),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    await document.fonts.ready;
    await frame();
    await frame();
    await new Promise((idle) => requestIdleCallback(idle));
    seen.push(...(observer.takeRecords() as LayoutShift[]));
    const nameOf = (node: Node | null) =>
      node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? 'gone');
    return seen
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .map(({ value, sources }) => `${value}: ${sources.map(({ node }) => nameOf(node)).join()}`);
  });
}

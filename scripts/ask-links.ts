import { setTimeout as wait } from 'node:timers/promises';
import { isWorthGet, type Outcome } from '../src/core/links/verdict.ts';

export interface Manners {
  /** What the program says of itself. */
  readonly userAgent: string;
  /** Milliseconds between two requests to one host, and until a request is given up. */
  readonly pause: number;
  readonly timeout: number;
}

/** Asks for all addresses: hosts beside each other, one request at a time of each. */
export async function askAll(
  urls: readonly string[],
  manners: Manners,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const byHost = Map.groupBy(urls, (url) => new URL(url).host);
  await Promise.all(
    [...byHost.values()].map(async (ofHost) => {
      for (const [n, url] of ofHost.entries()) {
        if (n > 0) await wait(manners.pause);
        outcomes.set(url, await askOnce(url, manners));
      }
    }),
  );
  return outcomes;
}

/** Asks for the head alone; where that does not go well, for the page. */
async function askOnce(url: string, manners: Manners): Promise<Outcome> {
  const head = await request(url, 'HEAD', manners);
  if (!isWorthGet(head)) return head;
  await wait(manners.pause);
  return request(url, 'GET', manners);
}

async function request(
  url: string,
  method: string,
  { userAgent, timeout }: Manners,
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'User-Agent': userAgent },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return { status: response.status };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { fault: cause?.code ?? (name === 'TimeoutError' ? 'TIMEOUT' : name) };
  }
}

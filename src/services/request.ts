import { ServiceError } from './service-error.ts';
import type { Service, Settings } from './settings.ts';

export interface Request {
  readonly url: string;
  /** Media types that are asked for. */
  readonly accept: string;
}

export interface Answer {
  readonly status: number;
  /** The media type, without its parameters. */
  readonly type: string;
  readonly text: string;
  readonly retryAfter?: string;
}

const mostRedirects = 5;

/**
 * Asks once, following redirects, within the limits of time and size. Every status is an
 * answer; what is none is told as a `ServiceError`.
 */
export async function requestOnce(
  service: Service,
  { url, accept }: Request,
  settings: Settings,
  stopped: AbortSignal,
): Promise<Answer> {
  const late = AbortSignal.timeout(settings.timeLimit);
  const signal = AbortSignal.any([late, stopped]);
  const headers = { accept, 'user-agent': settings.userAgent };
  try {
    let at = new URL(url);
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const response = await fetch(at, { headers, signal, redirect: 'manual' });
      const next = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || !next)
        return await read(service, response, settings.sizeLimit);
      await response.body?.cancel();
      at = redirected(service, at, next);
    }
    throw new ServiceError(`${service.name} redirects more than ${mostRedirects} times.`);
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    stopped.throwIfAborted();
    throw late.aborted
      ? new ServiceError(
          `${service.name} did not answer within ${settings.timeLimit / 1000} seconds.`,
          true,
        )
      : new ServiceError(`${service.name} cannot be reached: ${reason(error)}.`, true);
  }
}

/** Only to the web, and from a safe address only to a safe one. */
function redirected({ name }: Service, from: URL, to: string): URL {
  const next = URL.canParse(to, from.href) ? new URL(to, from) : undefined;
  const isSafe =
    next?.protocol === 'https:' || (from.protocol === 'http:' && next?.protocol === 'http:');
  if (!next || !isSafe) throw new ServiceError(`${name} redirects to an address that is not safe.`);
  return next;
}

async function read({ name }: Service, response: Response, limit: number): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit)
      throw new ServiceError(
        `${name} gave an answer of more than ${limit / 1e6} MB, which no record has.`,
      );
    chunks.push(chunk);
  }
  return {
    status: response.status,
    type: (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase(),
    text: new TextDecoder().decode(Buffer.concat(chunks)),
    retryAfter: response.headers.get('retry-after') ?? undefined,
  };
}

/** Fetch says no more than that it failed; its cause says why. */
function reason(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  const code = cause?.code ?? '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'there is no network, or its name is unknown';
  if (code === 'ECONNREFUSED') return 'nothing answers at its address';
  if (/^(?:ECONNRESET|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/.test(code))
    return 'the answer broke off';
  return (cause?.message ?? message).replace(/\.$/, '');
}

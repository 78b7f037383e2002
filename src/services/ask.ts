import { setTimeout as wait } from 'node:timers/promises';
import { requestOnce, type Answer, type Request } from './request.ts';
import { ServiceError } from './service-error.ts';
import type { Service, Settings } from './settings.ts';

/** Asks a service; one request at a time, with the pauses that it wants between them. */
export type Ask = (service: Service, request: Request) => Promise<Answer>;

const mostTries = 3;
const asksAgain = new Set([429, 500, 502, 503, 504]);

/**
 * Makes the one way in which services are asked: in turn, with a pause, again after a while
 * where a service is busy or does not answer, and not again where that would be no use.
 *
 * @param signal ends a wait or a request when the command is stopped
 */
export function createAsk(settings: Settings, signal: AbortSignal): Ask {
  const readyAt = new Map<Service, number>();
  const inTurn = async (service: Service, request: Request) => {
    await wait(Math.max(0, (readyAt.get(service) ?? 0) - Date.now()), undefined, { signal });
    try {
      return await requestOnce(service, request, settings, signal);
    } finally {
      readyAt.set(service, Date.now() + service.pause);
    }
  };
  return async (service, request) => {
    for (let tries = 1; ; tries += 1) {
      const patience = settings.firstWait * 2 ** (tries - 1);
      try {
        const answer = await inTurn(service, request);
        if (!asksAgain.has(answer.status)) return answer;
        if (tries === mostTries) throw new ServiceError(busy(service, answer.status));
        await wait(howLong(answer, patience, settings, service), undefined, { signal });
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof ServiceError && error.mayPass) || tries === mostTries) throw error;
        await wait(Math.min(patience, settings.longestWait), undefined, { signal });
      }
    }
  };
}

const busy = ({ name }: Service, status: number) =>
  status === 429
    ? `${name} asks for fewer requests (429). Try again in some minutes.`
    : `${name} has a fault of its own (${status}), ${mostTries} times in a row. Try again later.`;

/** As long as the service asks, or as our patience says; a longer wait is left to the person. */
function howLong(
  { retryAfter }: Answer,
  patience: number,
  { longestWait }: Settings,
  { name }: Service,
): number {
  const seconds = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) : undefined;
  const until = retryAfter && seconds === undefined ? Date.parse(retryAfter) : NaN;
  const asked = seconds === undefined ? until - Date.now() : seconds * 1000;
  if (Number.isNaN(asked)) return Math.min(patience, longestWait);
  if (asked > longestWait)
    throw new ServiceError(
      `${name} asks to wait ${Math.ceil(asked / 60_000)} minutes. Try again then.`,
    );
  return Math.max(0, asked);
}

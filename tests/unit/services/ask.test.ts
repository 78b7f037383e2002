import { describe, expect, test } from 'vitest';
import { createAsk } from '../../../src/services/ask.ts';
import { readSettings } from '../../../src/services/settings.ts';
import { replayedServices, type Fault } from '../../support/services.ts';

const services = replayedServices();

function ask(changes: Record<string, string> = {}, signal = new AbortController().signal) {
  const settings = readSettings({ ...services().environment, ...changes }, 'https://list.example');
  const { arxiv } = settings.services;
  const request = { url: `${arxiv.address}?id_list=1605.08386`, accept: 'application/atom+xml' };
  const asking = createAsk(settings, signal);
  return () => asking(arxiv, request);
}

const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  (response) =>
    response.writeHead(code, headers).end();

test('says who asks, and gives the answer', async () => {
  expect(await ask()()).toMatchObject({ status: 200, type: 'application/atom+xml' });
  expect(services().asked[0]!.agent).toBe('Lectern/0.1 (npm run new; +https://list.example)');
});

test('pauses between two requests to a service', async () => {
  const asking = ask({ SERVICE_PAUSE: '60' });
  await asking();
  await asking();
  expect(services().asked[1]!.at - services().asked[0]!.at).toBeGreaterThanOrEqual(58);
});

describe('asks again', () => {
  test.each<[string, Fault[]]>([
    ['after a fault of the service', [status(500), status(503)]],
    ['when told to ask less, as soon as it may', [status(429, { 'retry-after': '0' })]],
    [
      'after a day named in the past',
      [status(429, { 'retry-after': 'Mon, 01 Jan 2024 00:00:00 GMT' })],
    ],
    [
      'when an answer breaks off',
      [
        (response) => {
          response.writeHead(200, { 'content-length': '5000' });
          response.write('<feed>', () => response.destroy());
        },
      ],
    ],
    ['when the line is cut', [(response) => response.destroy()]],
  ])('%s', async (_, faults) => {
    services().faults.push(...faults);
    expect((await ask()()).status).toBe(200);
    expect(services().asked).toHaveLength(faults.length + 1);
  });

  test('no sooner than it is told', async () => {
    services().faults.push(status(429, { 'retry-after': '1' }));
    await ask()();
    expect(services().asked[1]!.at - services().asked[0]!.at).toBeGreaterThanOrEqual(990);
  });
});

describe('says plainly', () => {
  const times = (count: number, fault: Fault) => Array.from({ length: count }, () => fault);
  const loop: Fault = (response, { url }) => response.writeHead(302, { location: url! }).end();
  const flood: Fault = (response) => {
    response.writeHead(200, { 'content-type': 'application/atom+xml' });
    response.end('x'.repeat(10_000_000));
  };

  test.each<[string, Fault[], string, number]>([
    [
      'a lasting fault',
      times(3, status(503)),
      'arXiv has a fault of its own (503), 3 times in a row.',
      3,
    ],
    ['too many requests', times(3, status(429)), 'arXiv asks for fewer requests (429).', 3],
    ['a long wait', [status(429, { 'retry-after': '3600' })], 'arXiv asks to wait 60 minutes.', 1],
    ['redirects without end', times(9, loop), 'arXiv redirects more than 5 times.', 6],
    ['a redirect to no web page', [status(302, { location: 'file:///etc/passwd' })], 'not safe', 1],
    ['10 MB', [flood], 'more than 2 MB', 1],
    [
      'a line that is always cut',
      times(3, (response) => response.destroy()),
      'arXiv cannot be reached',
      3,
    ],
  ])('%s', async (_, faults, message, asked) => {
    services().faults.push(...faults);
    await expect(ask()()).rejects.toThrow(message);
    expect(services().asked).toHaveLength(asked);
  });

  test('that a service is slow', async () => {
    services().faults.push(...times(3, () => {}));
    await expect(ask({ SERVICE_TIME_LIMIT: '40' })()).rejects.toThrow(
      'arXiv did not answer within 0.04 seconds.',
    );
  });

  test('that nothing answers', async () => {
    await expect(ask({ ARXIV_API: 'http://127.0.0.1:9/' })()).rejects.toThrow(
      'arXiv cannot be reached:',
    );
  });
});

test('stops at once when it is told to', async () => {
  const stop = new AbortController();
  services().faults.push(() => stop.abort());
  await expect(ask({}, stop.signal)()).rejects.toThrow('aborted');
  expect(services().asked).toHaveLength(1);
});

test.each([
  [{ ARXIV_API: 'arxiv.org' }, 'ARXIV_API is "arxiv.org". Write a whole address'],
  [{ SERVICE_PAUSE: '3s' }, 'SERVICE_PAUSE is "3s". Write milliseconds, as 3000'],
])('refuses the setting %j', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(message);
});

test('waits three seconds between requests to arXiv where nothing else is said', () => {
  expect(readSettings({}).services.arxiv).toEqual({
    name: 'arXiv',
    address: 'https://export.arxiv.org/api/query',
    pause: 3000,
  });
});

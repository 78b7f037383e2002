/** A service that keeps records of papers. */
export interface Service {
  /** What people call it. */
  readonly name: string;
  /** Its address, without a slash at the end. */
  readonly address: string;
  /** How long to wait between two requests, in milliseconds. */
  readonly pause: number;
}

/** Where records are asked for, and with how much patience. */
export interface Settings {
  readonly services: { readonly arxiv: Service; readonly doi: Service; readonly acl: Service };
  readonly userAgent: string;
  /** How long one request may take, in milliseconds. */
  readonly timeLimit: number;
  /** The first wait before asking again; each further one is twice as long. */
  readonly firstWait: number;
  /** No wait is longer, whatever a service asks for. */
  readonly longestWait: number;
  /** The most bytes of an answer that are read. */
  readonly sizeLimit: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment. arXiv asks for three seconds between requests
 * (https://info.arxiv.org/help/api/tou.html), the others for none in particular.
 *
 * @param contact an address at which the makers of the list are found, where there is one
 * @throws where an address or a number of milliseconds is none
 */
export function readSettings(environment: Environment, contact?: string): Settings {
  const address = (name: string, usual: string) => {
    const written = environment[name] || usual;
    if (!/^https?:\/\//.test(written) || !URL.canParse(written))
      throw new Error(`${name} is "${written}". Write a whole address, as ${usual}`);
    return written.replace(/\/+$/, '');
  };
  const milliseconds = (name: string, usual: number) => {
    const written = environment[name] || String(usual);
    if (!/^\d{1,7}$/.test(written))
      throw new Error(`${name} is "${written}". Write milliseconds, as ${usual}`);
    return Number(written);
  };
  const pause = (usual: number) => milliseconds('SERVICE_PAUSE', usual);
  return {
    services: {
      arxiv: {
        name: 'arXiv',
        address: address('ARXIV_API', 'https://export.arxiv.org/api/query'),
        pause: pause(3000),
      },
      doi: {
        name: 'The DOI resolver',
        address: address('DOI_RESOLVER', 'https://doi.org'),
        pause: pause(1000),
      },
      acl: {
        name: 'The ACL Anthology',
        address: address('ACL_ANTHOLOGY', 'https://aclanthology.org'),
        pause: pause(1000),
      },
    },
    userAgent: `Lectern/0.1 (npm run new${contact ? `; +${contact}` : ''})`,
    timeLimit: milliseconds('SERVICE_TIME_LIMIT', 20_000),
    firstWait: milliseconds('SERVICE_FIRST_WAIT', 2000),
    longestWait: 60_000,
    sizeLimit: 2_000_000,
  };
}

/** What Vitest sets for the code under test and a command started from a shell would not see. */
const ofVitest = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST'];

/** The environment for a command of this project, as from a shell, with these changes. */
export function shellEnvironment(changes: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !ofVitest.includes(name) && !name.startsWith('VITEST_'),
  );
  return { ...Object.fromEntries(kept), ...changes };
}

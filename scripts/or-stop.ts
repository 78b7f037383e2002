/** What the work gives; where it fails, the command ends with the reason, and no more. */
export function orStop<T>(work: () => T): T {
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(stop) as T) : result;
  } catch (error) {
    return stop(error);
  }
}

function stop(error: unknown): never {
  const { code, message, path } = error as NodeJS.ErrnoException;
  console.error(code === 'ENOENT' ? `There is no file ${path}.` : message);
  process.exit(1);
}

import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Reads what was written behind a command. An option that it does not know ends it, with
 * how to write it.
 *
 * @param usage how to write the command, over several lines
 */
export function readArguments<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}.\n\n${usage}`);
    process.exit(2);
  }
}

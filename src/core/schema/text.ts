import { z } from 'zod';

/** Text that says something: not empty, no blank at either end. */
export const text = z.string().trim().min(1);

/** Text on one line, such as a title or a name. */
export const line = text.regex(/^[^\n\r\t]*$/, 'must stand on one line, without tabs');

/** The name of an entry, of which its file name and its address are made. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be lower-case letters and digits, with single hyphens',
  );

/** An address on the web that is safe to link to. */
export const webAddress = z
  .url({
    protocol: /^https$/,
    error: 'must be a whole address that begins with https://',
  })
  .meta({ pattern: '^https://' });

import { readRevision } from '../entries/revision.ts';

/** The commit that the list of this build stands at, where it is known. */
export const revision = readRevision(process.env.CONTENT_DIR!, process.env);

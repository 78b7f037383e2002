/** `npm run tables`: brings the tables of CONTRIBUTING.md and CITATION.cff up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationFile } from '../src/core/cite/citation-file.ts';
import { withTables } from '../src/core/problems/table.ts';
import { site } from '../src/site.ts';
import { projectFolder } from './environment.ts';

const file = join(projectFolder, 'CONTRIBUTING.md');
writeFileSync(file, withTables(readFileSync(file, 'utf8')));

writeFileSync(join(projectFolder, 'CITATION.cff'), citationFile(site));

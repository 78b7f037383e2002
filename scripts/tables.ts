/** `npm run tables`: brings the tables of CONTRIBUTING.md up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from '../src/core/problems/table.ts';
import { projectFolder } from './environment.ts';

const file = join(projectFolder, 'CONTRIBUTING.md');
writeFileSync(file, withTables(readFileSync(file, 'utf8')));

/** `npm run tables`: brings the tables of CONTRIBUTING.md, CITATION.cff and schemas/ up to date. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationFile } from '../src/core/cite/citation-file.ts';
import { withTables } from '../src/core/problems/table.ts';
import { collectionNames } from '../src/core/schema/collections.ts';
import { schemaFile } from '../src/core/schema/json-schema.ts';
import { site } from '../src/site.ts';
import { projectFolder } from './environment.ts';

const file = join(projectFolder, 'CONTRIBUTING.md');
writeFileSync(file, withTables(readFileSync(file, 'utf8')));

writeFileSync(join(projectFolder, 'CITATION.cff'), citationFile(site));

const folder = join(projectFolder, 'schemas');
mkdirSync(folder, { recursive: true });
for (const { name, text } of collectionNames.map(schemaFile))
  writeFileSync(join(folder, name), text);

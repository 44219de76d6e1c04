import { writeFileSync } from 'node:fs';
import { errorsPage } from './errors-page.ts';

// Writes docs/errors.md from the tables in src/runtime: `npm run docs`. A test holds that it was done.
writeFileSync(new URL('../docs/errors.md', import.meta.url), errorsPage());
process.stdout.write('docs/errors.md\n');

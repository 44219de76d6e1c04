import { writeFileSync } from 'node:fs';
import { readApi } from './api.ts';
import { apiPage } from './api-page.ts';
import { errorsPage } from './errors-page.ts';

// Writes docs/errors.md from the tables in src/runtime, and docs/api.md from the comments on what is exported:
// `npm run docs`. Tests hold that it was done.
for (const [file, text] of [
  ['errors.md', errorsPage()],
  ['api.md', apiPage(await readApi())],
] as const) {
  writeFileSync(new URL(`../../docs/${file}`, import.meta.url), text);
  process.stdout.write(`docs/${file}\n`);
}

import { writeFileSync } from 'node:fs';
import { renderApiPage } from './api-page.ts';
import { renderErrorsPage } from './errors-page.ts';
import { readApi } from './read-api.ts';

// Writes docs/errors.md from the tables in src/runtime, and docs/api.md from the docstrings of what is exported:
// `npm run docs`. Tests check that the committed pages are up to date.
const api = await readApi();
for (const [file, text] of [
  ['errors.md', renderErrorsPage(api)],
  ['api.md', renderApiPage(api)],
] as const) {
  writeFileSync(new URL(`../../docs/${file}`, import.meta.url), text);
  process.stdout.write(`docs/${file}\n`);
}

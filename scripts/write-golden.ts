import '../src/runtime/everything.ts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expectedGoldens, GOLDEN_FOLDER } from '../test/support/catalogue/golden.ts';

// Writes test/golden/ anew from the catalogue: `npm run golden`. The diff is what a reviewer reads.
const files = await expectedGoldens();
rmSync(GOLDEN_FOLDER, { recursive: true, force: true });
mkdirSync(GOLDEN_FOLDER, { recursive: true });
for (const [file, text] of files) writeFileSync(new URL(file, GOLDEN_FOLDER), text);
process.stdout.write(`test/golden: ${files.size} tools. Review the diff.\n`);

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { GOLDEN, goldens } from '../test/support/catalogue/golden.ts';

// Writes test/golden/ anew from the catalogue: `npm run golden`. The diff is what a reviewer reads.
const files = await goldens();
rmSync(GOLDEN, { recursive: true, force: true });
mkdirSync(GOLDEN, { recursive: true });
for (const [file, text] of files) writeFileSync(new URL(file, GOLDEN), text);
process.stdout.write(`test/golden: ${files.size} tools. Review the diff.\n`);

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from './document.ts';
import { CodegenError } from './error.ts';
import { checkFiles, writeFiles } from './files.ts';
import { generate } from './generate.ts';
import { FileError } from './yaml-file.ts';

const HELP = `Usage: npm run generate [-- --check]

Writes src/generated from spec/ and allowlist.yaml.

  --check   write nothing; exit 1 and name the files that are out of date
  --help    this text
`;

const ROOT = join(import.meta.dirname, '..');
const FOLDER = 'src/generated';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [{ document, source }, allowlist, glossary] = await Promise.all([
    readDocument(ROOT),
    readFile(join(ROOT, 'allowlist.yaml'), 'utf8'),
    readFile(join(ROOT, 'spec/glossary.yaml'), 'utf8'),
  ]);
  const files = await generate({ document, source, allowlist, glossary });
  if (!values.check) {
    await writeFiles(join(ROOT, FOLDER), files);
    process.stdout.write(`${FOLDER}: ${files.size} files written.\n`);
    return 0;
  }
  const stale = await checkFiles(join(ROOT, FOLDER), files);
  for (const line of stale) process.stderr.write(`${FOLDER}/${line}\n`);
  if (stale.length > 0) process.stderr.write('Run `npm run generate` and commit what it writes.\n');
  else process.stdout.write(`${FOLDER}: ${files.size} files up to date.\n`);
  return stale.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof FileError || error instanceof CodegenError;
  const usage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!known && !usage && !(error instanceof Error && 'code' in error)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

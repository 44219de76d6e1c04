import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from './document.ts';
import { CodegenError } from './error.ts';
import { checkDocuments, checkFiles, writeDocuments, writeFiles } from './files.ts';
import { generate } from './generate.ts';
import { FileError } from './yaml-file.ts';

const HELP = `Usage: npm run generate [-- --check]

Writes src/generated, docs/tools.md, docs/schemas.md and the README's table of tools from spec/ and allowlist.yaml.

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
  const [{ document, source }, allowlist, glossary, secrets, pins, targets, readme] = await Promise.all([
    readDocument(ROOT),
    readFile(join(ROOT, 'allowlist.yaml'), 'utf8'),
    readFile(join(ROOT, 'spec/glossary.yaml'), 'utf8'),
    readFile(join(ROOT, 'spec/secrets.yaml'), 'utf8'),
    readFile(join(ROOT, 'spec/pins.yaml'), 'utf8'),
    readFile(join(ROOT, 'spec/targets.yaml'), 'utf8'),
    readFile(join(ROOT, 'README.md'), 'utf8'),
  ]);
  const texts = { allowlist, glossary, secrets, pins, targets, readme };
  const { code, documents } = await generate({ document, source, ...texts });
  const count = code.size + documents.size;
  if (!values.check) {
    await writeFiles(join(ROOT, FOLDER), code);
    await writeDocuments(ROOT, documents);
    process.stdout.write(`${count} files written: ${FOLDER}, ${[...documents.keys()].join(', ')}.\n`);
    return 0;
  }
  const inFolder = (await checkFiles(join(ROOT, FOLDER), code)).map((line) => `${FOLDER}/${line}`);
  const stale = [...inFolder, ...(await checkDocuments(ROOT, documents))];
  for (const line of stale) process.stderr.write(`${line}\n`);
  if (stale.length > 0) process.stderr.write('Run `npm run generate` and commit what it writes.\n');
  else process.stdout.write(`${count} generated files are up to date.\n`);
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

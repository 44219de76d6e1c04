import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openProgressLine } from '../../src/progress-line.ts';
import { readConfigFiles } from '../config/config-files.ts';
import { readText } from '../config/read-text.ts';
import { generate } from '../generate.ts';
import { CodegenError } from '../shared/errors.ts';
import { FileError, Problems } from '../shared/problems.ts';
import { checkDocuments, checkFiles, writeDocuments, writeFiles } from './output-files.ts';
import { readDocument } from './read-document.ts';
import { reportLeftOut } from './report-left-out.ts';

const HELP = `Usage: npm run generate [-- --check] [--lenient]

Writes src/generated, docs/tools.md, docs/schemas.md and the table of docs/confirmation.md from spec/ and
allowlist.yaml.

  --check     write nothing; exit 1 and name the files that are out of date
  --lenient   for another version of the API: leave out what allowlist.yaml and spec/*.yaml name and it doesn't have,
              and what it has and nobody has decided; say so in a summary. See spec/README.md
  --help      this text
`;

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = 'src/generated';

const progress = openProgressLine();

async function main(): Promise<number> {
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({ options: { check: flag, lenient: flag, help: flag } });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  progress.show('Reading the spec …');
  const problems = new Problems(values.lenient ? 'lenient' : 'none');
  // Named together with what planning finds.
  const overlay = new Problems('all');
  const { document, source } = await readDocument(ROOT, overlay);
  problems.add(...overlay.all);
  const confirmation = await readText(ROOT, 'docs/confirmation.md');
  const surface = values.lenient ? { surface: await readText(ROOT, 'surface.json') } : {};
  const texts = { ...(await readConfigFiles(ROOT)), ...surface, confirmation };
  progress.show('Making the tools …');
  const { code, documents, tools, leftOut } = await generate({ document, source, ...texts }, problems);
  if (values.lenient) await reportLeftOut(ROOT, { version: source.apiVersion, tools, leftOut }, problems);
  progress.clear();
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
  progress.clear();
  const known = error instanceof FileError || error instanceof CodegenError;
  const usage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!known && !usage && !(error instanceof Error && 'code' in error)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

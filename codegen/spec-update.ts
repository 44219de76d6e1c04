import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Changes } from './changes.ts';
import { SPEC_FOLDER } from './source.ts';
import { updateSpec } from './update.ts';

const HELP = `Turns a published file of Clerk's Backend API spec into the facts in spec/.

usage: npm run spec:update -- --from FILE [--commit SHA] [--into DIR]

  --from FILE    the file, as published in clerk/openapi-specs (bapi/*.yml)
  --commit SHA   the commit it is from; needed when the file has changed
  --into DIR     the folder to update (spec/ unless told)
  --help         show this
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      commit: { type: 'string' },
      into: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.from === undefined) throw new Error('--from FILE is needed. See --help');
  const folder = values.into ?? fileURLToPath(new URL(`../${SPEC_FOLDER}`, import.meta.url));
  const { source, changes } = await updateSpec(values.from, folder, values.commit);
  process.stdout.write(`${report(changes).join('\n')}\nWrote ${source.file} and source.json. Next: npm run generate\n`);
}

/** One line an operation, then the counts. */
function report({ added, removed, changed }: Changes): string[] {
  return [
    ...added.map((name) => `+ ${name}`),
    ...removed.map((name) => `- ${name}`),
    ...changed.map((name) => `~ ${name}`),
    `Operations: ${added.length} added, ${removed.length} removed, ${changed.length} changed.`,
  ];
}

main().catch((error: Error) => {
  process.stderr.write(`spec:update: ${error.message.split('\n')[0]}\n`);
  process.exitCode = 1;
});

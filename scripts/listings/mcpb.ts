import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packExtension } from '@anthropic-ai/mcpb';
import { mcpbFiles } from './mcpb-files.ts';

const HELP = `Packs the program as an extension of Claude Desktop.

usage: npm run mcpb -- [FILE]

  FILE      where to write it; clerk-agent-toolkit.mcpb when left out
  --help    show this
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
  if (values.help) return void process.stdout.write(HELP);
  const [file = 'clerk-agent-toolkit.mcpb', ...more] = positionals;
  if (more.length > 0) throw new Error('it takes one FILE. See --help.');
  const folder = mkdtempSync(join(tmpdir(), 'mcpb-'));
  try {
    for (const [path, content] of Object.entries(await mcpbFiles())) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    // Prints what is wrong with the manifest.
    if (!(await packExtension({ extensionPath: folder, outputPath: resolve(file) })))
      throw new Error('the bundle was not packed, for the reason above.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: Error) => {
  process.stderr.write(`mcpb: ${error.message}\n`);
  process.exitCode = 1;
});

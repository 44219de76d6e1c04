import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { defaultSelection } from '../../src/generated/tool-index.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { version } from '../../src/version.ts';
import { runNpm } from '../run-npm.ts';
import { lintTarball } from './lint-tarball.ts';
import { runConsumers } from './run-consumers.ts';

// Does what npx does, with the tarball that would be published: `npm run check:package`.
const folder = mkdtempSync(join(tmpdir(), 'clerk-agent-toolkit-'));
try {
  const [packed] = JSON.parse(run(['pack', '--json', '--pack-destination', folder], resolve('.')));
  console.log(`packed     ${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} kB`);
  const tarball = join(folder, packed.filename);
  for (const [linter, output] of await lintTarball(tarball)) expect(`${linter} finds nothing`, output === '', output);
  run(['init', '-y'], folder);
  run(['install', '--offline', '--no-audit', '--no-fund', tarball], folder);
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect('nothing but the package is installed', installed.join() === 'clerk-agent-toolkit', installed.join());

  const bin = join(folder, 'node_modules/.bin/clerk-agent-toolkit');
  // Windows has no such mode, and a batch file beside it.
  if (process.platform !== 'win32') expect('the bin can be run', (statSync(bin).mode & 0o111) !== 0);
  const printed = run(['exec', '--offline', '--', 'clerk-agent-toolkit', '--version'], folder).trim();
  expect(`--version says ${version}`, printed === version, printed);

  const client = new Client({ name: 'check-package', version: '1.0.0' });
  await client.connect(new StdioClientTransport({ command: bin, args: ['--sandbox'], cwd: folder, stderr: 'inherit' }));
  const { tools } = await client.listTools();
  expect(`lists the default selection: ${tools.length} tools`, tools.length === defaultSelection.length);
  const result = await client.callTool({
    name: 'users_getUser',
    arguments: { user_id: 'user_38fYichBv3K7vAoKKzJoUF06m6x' },
  });
  const user = result.structuredContent as { id?: string };
  expect('calls users_getUser on the sandbox', user.id === 'user_38fYichBv3K7vAoKKzJoUF06m6x', JSON.stringify(result));
  await client.close();

  const sandbox = await startSandbox();
  try {
    const env = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
    for (const { program, got, want } of await runConsumers(tarball, env)) {
      expect(`compiles and runs: ${program}`, got === want, got);
    }
  } finally {
    await sandbox.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(args: string[], cwd: string): string {
  return runNpm(args, { cwd, stderr: 'inherit' });
}

function expect(claim: string, holds: boolean, got = ''): void {
  console.log(`${holds ? 'ok        ' : 'FAILED    '} ${claim}${holds ? '' : `: ${got}`}`);
  if (!holds) process.exitCode = 1;
}

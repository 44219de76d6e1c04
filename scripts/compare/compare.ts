import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { version } from '../../src/version.ts';
import { runNpm } from '../run-npm.ts';
import { type Candidate, openCommandLine, openServer } from './candidates.ts';
import { type Measured, measure } from './measure.ts';

// Measures what else an agent can reach Clerk with, each on a sandbox of its own with the same users, and writes
// measured.json, from which the table of docs/comparison.md is made: `npm run compare`, then `npm run docs`.
process.chdir(join(import.meta.dirname, '../..'));
await import('../build/build.ts');

const PACKAGES = { '@clerk/agent-toolkit': '0.3.15', clerk: '3.3.0' } as const;
const USERS = 105;
const folder = mkdtempSync(join(tmpdir(), 'compare-'));
writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
runNpm(['install', '--no-audit', '--no-fund'], { cwd: folder });

const camelCase = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const variables = ({ url, secretKey }: Sandbox) => ({
  PATH: process.env.PATH ?? '',
  CLERK_API_URL: url,
  CLERK_SECRET_KEY: secretKey,
});
const openOurs = (flags: string[]) => (sandbox: Sandbox) =>
  openServer(
    { command: process.execPath, args: ['dist/cli.js', ...flags], env: variables(sandbox) },
    {
      user: 'users_getUser',
      users: 'users_getUserList',
      member: 'organizations_updateOrganizationMembership',
      deleteOrganization: 'organizations_deleteOrganization',
    },
    (name) => name,
  );

const candidates: Record<string, [version: string, open: (sandbox: Sandbox) => Promise<Candidate> | Candidate]> = {
  // Changing a role asks as well, so that a server which asks can't show what its result would be.
  ours: [version, openOurs(['--confirm', 'never'])],
  oursAsking: [version, openOurs(['--confirm', 'always'])],
  oursDiscover: [version, openOurs(['--discover'])],
  oldPackage: [
    PACKAGES['@clerk/agent-toolkit'],
    (sandbox) =>
      openServer(
        { command: join(folder, 'node_modules/.bin/local-mcp'), args: [], env: variables(sandbox) },
        {
          user: 'getUser',
          users: null,
          member: 'updateOrganizationMembership',
          deleteOrganization: 'deleteOrganization',
        },
        camelCase,
      ),
  ],
  clerkCli: [PACKAGES.clerk, (sandbox) => openCommandLine(folder, sandbox)],
};
try {
  const measured: Record<string, Measured> = {};
  for (const [name, [version, open]] of Object.entries(candidates)) {
    const sandbox = await startSandbox({ size: USERS });
    const candidate = await open(sandbox);
    measured[name] = await measure(candidate, sandbox, version);
    console.log(name, measured[name]);
    await candidate.close?.();
    await sandbox.close();
  }
  const date = new Date().toISOString().slice(0, 10);
  const file = join(import.meta.dirname, 'measured.json');
  writeFileSync(file, `${JSON.stringify({ date, users: USERS, ...measured }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installRuntimes } from '../../test/support/runtimes/install-runtimes.ts';
import { installClient } from '../client-programs/install-client.ts';
import { lookAtClient } from './look/look-at-client.ts';
import { PROGRAMS } from './programs/index.ts';
import { keepSeen } from './seen/seen.ts';

// Lets clients that people use start the real program, with a scripted model and the sandbox in place of their vendors and of
// Clerk, and keeps what each did in seen/seen.json, of which `npm run docs` makes docs/clients.md: `npm run clients`, or
// `npm run clients -- Codex` for those whose name has a word. Installs them from npm into a folder that it removes;
// `-- Codex DIR` keeps them in DIR for the next time. One after the other, some minutes each. Needs tmux.
process.chdir(join(import.meta.dirname, '../..'));
await import('../build/build.ts');

const [word = '', kept] = process.argv.slice(2);
const chosen = PROGRAMS.filter(({ name }) => name.toLowerCase().includes(word.toLowerCase()));
const root = kept ?? mkdtempSync(join(tmpdir(), 'clients-'));
mkdirSync(root, { recursive: true });
const node = dirname(installRuntimes().node24);
const order = PROGRAMS.map(({ name }) => name);
try {
  for (const client of chosen) {
    console.log(`\n# ${client.name} ${client.version}`);
    const folder = installClient(root, client.name, { [client.package]: client.version });
    const seen = await lookAtClient({ client, folder, node }, new Date().toISOString().slice(0, 10));
    keepSeen(seen, order);
    console.log(JSON.stringify(seen, null, 2));
  }
} finally {
  if (kept === undefined) rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}

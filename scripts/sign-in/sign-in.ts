import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { installRuntimes } from '../../test/support/runtimes/install-runtimes.ts';
import { endLeftOver } from '../client-programs/end-left-over.ts';
import { installClient } from '../client-programs/install-client.ts';
import { CLIENTS, type ClientProgram } from './clients.ts';
import { runStep } from './run-step.ts';
import { summarize, type Watched } from './summarize.ts';

// Lets clients that people use sign in to the real program, with a scripted browser and the sandbox in place of Clerk, and
// prints what each did: `npm run sign-in`, or `npm run sign-in -- Codex` for those whose name has a word. Installs them from
// npm into a folder that it removes. Those that have a metadata document do it again where they must register.
process.chdir(join(import.meta.dirname, '../..'));
await import('../build/build.ts');

const WITHOUT_DOCUMENTS = `
users: [{ email_address: dana@northwind.example, first_name: Dana }]
oauth_application_settings: { client_id_metadata_documents_advertised: false }
`;

const word = process.argv[2]?.toLowerCase() ?? '';
const chosen = CLIENTS.filter(({ name }) => name.toLowerCase().includes(word));
const root = mkdtempSync(join(tmpdir(), 'sign-in-'));
const node = dirname(installRuntimes().node24);
try {
  const rows: Record<string, object> = {};
  for (const client of chosen) {
    const folder = installClient(root, client.name, client.packages);
    const name = `${client.name} ${Object.values(client.packages)}`;
    console.log(`\n# ${name}`);
    const row = summarize(await watchClient(client, folder));
    rows[name] = row;
    if (!row.registration.startsWith('document')) continue;
    const again = `${name}, where documents are not taken`;
    console.log(`\n# ${again}`);
    rows[again] = summarize(await watchClient(client, folder, WITHOUT_DOCUMENTS));
  }
  console.log('\n# Summary');
  for (const [title, row] of Object.entries(rows)) console.log(`\n${title}\n${format(row)}`);
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Lets a client sign in to a program of its own; returns the requests that it made. */
async function watchClient(client: ClientProgram, folder: string, world?: string): Promise<Watched[]> {
  const [watched, worldFile, home] = [join(folder, 'watched'), join(folder, 'world.yaml'), join(folder, 'home')];
  writeFileSync(watched, '');
  if (world) writeFileSync(worldFile, world);
  mkdirSync(join(home, '.codex'), { recursive: true });
  const args = ['serve', '--http', '127.0.0.1:0', world ? `--sandbox=${worldFile}` : '--sandbox'];
  const watching = ['--import', resolve(import.meta.dirname, 'watch-requests.mjs')];
  const program = spawn(process.execPath, [...watching, 'dist/cli.js', ...args], {
    env: { PATH: process.env.PATH, WATCHED: watched },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(createInterface({ input: program.stdout }), 'line')) as [string];
    const url = line.replace(/^.* serves /, '');
    const { origin, pathname } = new URL(url);
    const response = await fetch(`${origin}/.well-known/oauth-protected-resource${pathname}`);
    const metadata = (await response.json()) as { authorization_servers: string[] };
    writeFileSync(watched, '');
    const authorize = `${metadata.authorization_servers[0]}/oauth/authorize`;
    // Nothing opens a browser of this machine's: the script is the browser.
    const env = { HOME: home, PATH: `${node}:${process.env.PATH}`, BROWSER: 'true', DISPLAY: ':0', TERM: 'xterm' };
    for (const step of client.steps(url)) {
      console.log(`\n$ ${[step.program, ...step.args].join(' ')}`);
      console.log(shorten(await runStep(step, { folder, env, authorize })));
    }
  } finally {
    program.kill();
    endLeftOver(home);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
  const lines = readFileSync(watched, 'utf8').trim().split('\n').filter(Boolean);
  console.log(`\n${lines.join('\n')}`);
  return lines.map((line) => JSON.parse(line) as Watched);
}

function shorten(text: string): string {
  return text.length > 2000 ? `${text.slice(0, 2000)} … (${text.length} characters)` : text;
}

function format(row: object): string {
  return Object.entries(row)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n');
}

import { execFile } from 'node:child_process';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { installPackage } from '../support/process/install-package.ts';

const TSX = pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href;
const HOOK = new URL('../support/process/log-loaded-modules.mjs', import.meta.url).href;
const PEERS = ['@langchain/core', '@langchain/langgraph', 'langchain'];
const MIRA = 'Mira Okafor \\(mira@example\\.com, user_38fYichBv3K7vAoKKzJoUF06m6x, ';
/** The two questions, but for dates and for the id of the organization that the first one is about. */
const QUESTIONS = [
  new RegExp(
    `^Add ${MIRA}.*\\) to Northwind Robotics \\(org_\\w+, 0 members\\) as org:admin\\. SANDBOX \\(made-up data\\)\\.$`,
  ),
  new RegExp(
    `^Remove ${MIRA}role Member, .*\\) from organization Acme Corp \\(org_3M2VS8ieIIbvTx7XipG4gYBfDnc, 3 members\\)\\. SANDBOX \\(made-up data\\)\\.$`,
  ),
];

let own: Installation;
beforeAll(() => {
  own = installPackage(Object.fromEntries(PEERS.map((name) => [name, name])), { files: ['examples'] });
  writeFileSync(join(own.folder, 'examples/package.json'), '{"type":"module","private":true}');
});
afterAll(() => own.remove());

/**
 * Runs the example in a folder that has the packed package and without keys, for someone who types a line after each
 * question, or closes the input; returns the output.
 */
function run(flags: string[], typed?: string, node: string[] = []): Promise<string> {
  const args = [...node, '--import', TSX, 'examples/org-setup/main.ts', ...flags];
  const options = { cwd: own.folder, env: { PATH: process.env.PATH ?? '', LOADED: join(own.folder, 'loaded') } };
  return new Promise((done, fail) => {
    const child = execFile(process.execPath, args, options, (error, stdout) => (error ? fail(error) : done(stdout)));
    child.stdout?.on('data', (text: string) => {
      if (!text.includes('Yes or no?')) return;
      if (typed === undefined) child.stdin?.end();
      else child.stdin?.write(`${typed}\n`);
    });
  });
}

test.concurrent.each([
  [['--yes'], undefined, 'accept', 'done', true],
  [['--no'], undefined, 'decline', 'This call needs a yes, and the reply was no.', false],
  [[], 'yes', 'accept', 'done', true],
  [[], 'yesterday', 'decline', 'This call needs a yes, and the reply was no.', false],
  [[], undefined, 'cancel', 'This call needs a yes, and the question was closed without a reply.', false],
])('%j and %j typed: %s', async (flags, typed, decision, outcome, moved) => {
  const out = await run(flags, typed);
  const lines = out.split('\n');
  const questions = lines.filter((line) => line.endsWith('SANDBOX (made-up data).'));
  expect(questions).toEqual(QUESTIONS.map((question) => expect.stringMatching(question)));
  expect(lines.filter((line) => line === `The person: ${decision}`)).toHaveLength(2);
  expect(lines).toContain(
    `The model: Northwind Robotics: done; Mira as its admin: ${outcome}; Noor's invitation: done; Mira out of Acme Corp: ${outcome}`,
  );
  // In the order in which the model called them, and none twice, though the graph was stopped and run again.
  expect(lines.flatMap((line) => /^ {2}([a-z]+_\w+) \{/.exec(line)?.[1] ?? [])).toEqual([
    'users_getUserList',
    'organizations_getOrganizationList',
    'organizations_createOrganization',
    'organizations_createOrganizationMembership',
    'organizations_createOrganizationInvitation',
    'organizations_deleteOrganizationMembership',
  ]);
  const state = lines.slice(lines.indexOf('Organizations in the sandbox now:') + 1).filter(Boolean);
  expect(state.map((line) => [line.split(': ')[0], line.split(': ')[1]?.split(', ').sort()])).toEqual([
    [
      '- Acme Corp',
      [
        'ada@example.com org:admin',
        'contractor@example.com org:member (invited)',
        'ines@example.com org:member',
        ...(moved ? [] : ['mira@example.com org:member']),
      ],
    ],
    ['- Harbor Studio', ['designer@example.com org:member (invited)', 'ines@example.com org:admin']],
    ['- Lumen Tools', ['intern@example.com org:member (invited)', 'omar@example.com org:admin']],
    [
      '- Northwind Robotics',
      [...(moved ? ['mira@example.com org:admin'] : []), 'noor@northwind.example org:member (invited)'],
    ],
    ['- Quiet Orchard', ['kai@example.com org:member']],
  ]);
});

test('it runs what would be published, and nothing of the source', async () => {
  await run(['--yes'], undefined, ['--import', HOOK]);
  const loaded = [...new Set(readFileSync(join(own.folder, 'loaded'), 'utf8').split('\n'))];
  const published = pathToFileURL(join(realpathSync(own.folder), 'node_modules/clerk-agent-toolkit/dist/')).href;
  const ours = loaded.filter((url) => url.startsWith(published)).map((url) => url.slice(published.length));
  expect(ours).toEqual(expect.arrayContaining(['client.js', 'langchain.js', 'sandbox.js']));
  expect(loaded.filter((url) => url.startsWith(pathToFileURL(resolve('src')).href))).toEqual([]);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderSandboxPage } from '../../scripts/docs/sandbox-page.ts';
import { parseCommandLine } from '../../src/cli/command-line/options.ts';
import { routes } from '../../src/sandbox/routes.ts';
import world from '../../src/sandbox/world/default-world.json' with { type: 'json' };
import { KINDS } from '../../src/sandbox/world/kinds.ts';
import { openWorld } from '../../src/sandbox/world/open-world.ts';
import { worldSchema } from '../../src/sandbox/world/world-schema.ts';
import { everyTool } from '../support/catalogue/catalogue.ts';

const page = readFileSync(new URL('../../docs/sandbox.md', import.meta.url), 'utf8');
const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
const folder = mkdtempSync(join(tmpdir(), 'sandbox-page-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'world.yaml');

test('the tables are what the sandbox has', async () => {
  const tools = (await everyTool()).map(({ definition }) => definition);
  const endpoints = new Set(routes.map(([endpoint]) => endpoint));
  expect(page, 'Run `npm run docs` and review the diff.').toBe(renderSandboxPage(page, KINDS, tools, endpoints, world));
});

test('the example is a world, to the schema too', async () => {
  writeFileSync(file, example);
  const records = (await openWorld({ world: file })).snapshot();
  const counts = ['users', 'organizations', 'organization_memberships', 'organization_invitations', 'sessions'];
  expect(counts.map((key) => records[key]?.length)).toEqual([2, 1, 2, 1, 1]);
  expect(new Ajv({ allowUnionTypes: true }).validate(worldSchema(), parse(example))).toBe(true);
});

test('the mistake that it shows is said in these words', async () => {
  const [, line = ''] = /`world\.yaml:(4: .*?)`/.exec(page) ?? [];
  writeFileSync(file, example.replace('first_name: Dana', 'frist_name: Dana'));
  await expect(openWorld({ world: file })).rejects.toThrow(`${file}:${line}`);
});

const commands = [...page.matchAll(/^npx -y clerk-agent-toolkit (.*)$/gm)].map(([, line = '']) => line.split(' '));

test.each([
  [commands[0], {}],
  [commands[1], { world: 'world.yaml' }],
  [commands[2], { size: 50_000 }],
])('%j is understood', (args, sandbox) => {
  expect(parseCommandLine(args ?? [], {})).toMatchObject({ kind: 'serve', options: { sandbox } });
  expect(commands).toHaveLength(3);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderClientsPage } from '../../scripts/clients/page/render-page.ts';
import { PROGRAMS } from '../../scripts/clients/programs/index.ts';
import { readSeen, type Seen } from '../../scripts/clients/seen/seen.ts';
import { ASKING } from '../../src/cli/clients/clients.ts';
import { clientRules } from '../support/clients/rules/client-rules.ts';

const seen = readSeen();

test('docs/clients.md is what was seen', () => {
  const page = renderClientsPage(seen, clientRules);
  expect(readFileSync('docs/clients.md', 'utf8'), 'Run `npm run docs` and review the diff.').toBe(page);
});

test('each client was looked at in the version that is installed', () => {
  const versions = PROGRAMS.map(({ name, version }) => [name, version]);
  expect(seen.map(({ client, version }) => [client, version])).toEqual(versions);
});

test('nothing of the machine is kept', () => {
  expect(JSON.stringify(seen)).not.toMatch(/\/(?:tmp|home|root|work|usr)\//);
});

const installed = PROGRAMS.flatMap(({ name, install }) => (install ? [{ name, install }] : []));

test.each(installed)('install says of $name what was seen', ({ name, install }) => {
  const { asking } = seen.find(({ client }) => client === name) as Seen;
  const { declared, headless, terminal } = asking;
  expect(ASKING[install].startsWith('It can ask a person.')).toBe(declared && terminal?.reply === 'yes');
  expect(ASKING[install].startsWith('It can ask nobody')).toBe(!declared);
  expect(ASKING[install].includes('without a terminal')).toBe(declared && headless?.reply !== 'yes');
});

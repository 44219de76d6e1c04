import { expect, test } from 'vitest';
import { inputFlags } from '../../src/cli/call/input-flags.ts';
import { createCommand } from '../../src/cli/command-line/flags.ts';
import { catalogue, loadDefinitions } from '../../src/runtime/catalogue/catalogue.ts';

const definitions = await loadDefinitions(Object.values(catalogue.tools).map(({ name }) => name));
const flagsByTool = definitions.map(({ name, inputSchema }) => [name, inputFlags(inputSchema)] as const);

test('every input of every tool has a flag of its own', () => {
  const shared = flagsByTool.filter(([, flags]) => new Set(flags.map(({ flag }) => flag)).size < flags.length);
  expect(shared.map(([name]) => name)).toEqual([]);
  const odd = flagsByTool.flatMap(([, flags]) =>
    flags.filter(({ flag }) => !/^--[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(flag)),
  );
  expect(odd.map(({ flag }) => flag)).toEqual([]);
});

// A flag of the program wins: the input can then be given with --args alone, and docs/command-line.md has to say which.
test('no input has the name of a flag of the program that goes with call', () => {
  const own = new Set(createCommand(true).options.map(({ long }) => long));
  const collisions = flagsByTool.flatMap(([name, flags]) =>
    flags.filter(({ flag }) => own.has(flag)).map(({ flag }) => `${name} ${flag}`),
  );
  expect(collisions).toEqual([]);
});

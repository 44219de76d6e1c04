import { expect, test } from 'vitest';
import { type Options, parseOptions, versionOfNode } from '../../bench/options.ts';

const PLAIN: Options = {
  help: false,
  short: false,
  runs: 15,
  nodes: [],
  env: [],
  out: 'node_modules/.cache/bench',
  check: false,
  writeBaseline: false,
};

test.each<[string, Partial<Options>]>([
  ['', {}],
  ['--help', { help: true }],
  ['--short', { short: true, runs: 5 }],
  ['--short --runs 3 --check', { short: true, runs: 3, check: true }],
  ['--runs 9999', { runs: 9999 }],
  ['--node /a/node --node /b/node', { nodes: ['/a/node', '/b/node'] }],
  ['--env HTTPS_PROXY --env NODE_OPTIONS', { env: ['HTTPS_PROXY', 'NODE_OPTIONS'] }],
  ['--out reports --write-baseline', { out: 'reports', writeBaseline: true }],
])('parseOptions reads %j', (line, want) => {
  expect(parseOptions(line.split(' ').filter(Boolean))).toEqual({ ...PLAIN, ...want });
});

test.each([
  ['--runs 0', '--runs must be a whole number from 1 to 9999, not "0".'],
  ['--runs 1.5', '--runs must be a whole number from 1 to 9999, not "1.5".'],
  ['--runs many', '--runs must be a whole number from 1 to 9999, not "many".'],
  ['--out=', '--out is empty: name a folder, or leave it out.'],
  ['--node=', '--node is empty: give the path of a Node, such as /usr/local/bin/node.'],
  ['--short --node /a/node', '--node is not measured by --short: leave one of them out.'],
  ['--short --write-baseline', '--write-baseline needs every ratio: leave --short out.'],
  ['--env A --write-baseline', 'baseline.json is of the plain environment: leave --env out'],
  ['--env A --check', 'baseline.json is of the plain environment: leave --env out'],
  ['--fast', /^Unknown option '--fast'/],
  ['start', /^Unexpected argument 'start'/],
])('parseOptions refuses %j', (line, want) => {
  expect(() => parseOptions(line.split(' '))).toThrow(want);
});

test('versionOfNode returns the version of a Node', () => {
  expect(versionOfNode(process.execPath)).toBe(process.versions.node);
});

test.each([import.meta.filename, '/nowhere/node'])('versionOfNode refuses what is no Node: %s', (path) => {
  expect(() => versionOfNode(path)).toThrow(`--node ${path} is no Node`);
});

import { describe, expect, it } from 'vitest';
import { parseUpdateOptions } from '../../../codegen/cli/spec-update-options.ts';

const COMMIT = 'a'.repeat(40);

describe('parseUpdateOptions', () => {
  it.each<[string, string[], object]>([
    ['nothing', [], { json: false }],
    [
      'a file',
      ['--from', 'a.yml', '--commit', COMMIT, '--into', 'b', '--json'],
      { from: 'a.yml', commit: COMMIT, into: 'b', json: true },
    ],
    ['a commit in capitals', ['--commit', COMMIT.toUpperCase()], { commit: COMMIT, json: false }],
    ['a version', ['--api-version', '2026-05-12'], { apiVersion: '2026-05-12', json: false }],
    ['a mirror', ['--mirror', 'http://127.0.0.1:1/a//'], { mirror: 'http://127.0.0.1:1/a', json: false }],
  ])('reads %s', (_, args, want) => {
    expect(parseUpdateOptions(args)).toEqual(want);
  });

  const MIRROR = '--mirror: must be an http or https address, with no user name, no ? and no # in it';
  it.each<[string[], string]>([
    [['--from', ''], '--from: is empty: give it a value, or leave it out'],
    [['--commit', ''], '--commit: is empty'],
    [['--mirror='], '--mirror: is empty'],
    [['--api-version', ''], '--api-version: is empty'],
    [['--into', ''], '--into: is empty'],
    [['--from', 'a.yml', '--mirror', 'http://a.test'], "--mirror: can't be combined with --from"],
    [['--commit', 'main'], '--commit: must be 40 hex digits, not "main"'],
    [['--commit', '../../evil', '--from', 'a.yml'], '--commit: must be 40 hex digits, not "../../evil"'],
    [['--commit', `${COMMIT}\n`], '--commit: must be 40 hex digits'],
    [['--api-version', '../x'], '--api-version: must be a version such as 2026-05-12, not "../x"'],
    [['--api-version', '2026-13-01'], '--api-version: must be a version such as 2026-05-12, not "2026-13-01"'],
    [['--api-version', 'a b'], '--api-version: must be a version'],
    [['--api-version', 'v'.repeat(65)], '--api-version: must be a version'],
    [['--mirror', 'garbage'], MIRROR],
    [['--mirror', 'file:///etc'], MIRROR],
    [['--mirror', 'http://me:secret@a.test'], MIRROR],
    [['--mirror', 'http://a.test/?b'], MIRROR],
    [['a.yml'], "Unexpected argument 'a.yml'"],
  ])('refuses %j', (args, message) => {
    expect(() => parseUpdateOptions(args)).toThrow(message);
  });
});

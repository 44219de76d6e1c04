import { describe, expect, it } from 'vitest';
import { allowlist, listTool } from '../../../support/codegen/fixture.ts';
import { allowlistProblems } from '../../../support/codegen/problems.ts';

/** Writes an allowlist of the first tool with that `excluded`, whose first line is line 9. */
const excluding = (lines: string) => `default: [things.getThingList]\ntools:\n${listTool}excluded:\n${lines}`;

const EVERY_OTHER = `  POST /things: not needed
  PUT /things/bulk: not needed
  DELETE /things/{thing_id}: deprecated upstream
  PUT /things/{thing_id}/picture: not needed
`;

const undecided = (endpoint: string) =>
  `allowlist.yaml:2: ${endpoint} is undecided: add it here, or under \`excluded\` with a reason`;

const exclusions: [what: string, lines: string, want: string[]][] = [
  [
    'an endpoint that the spec lacks',
    `${EVERY_OTHER}  GET /modes: not needed\n  GET /thing: gone\n`,
    ['allowlist.yaml:14: the spec has no GET /thing; did you mean GET /things?'],
  ],
  [
    'an endpoint that is a tool as well',
    `${EVERY_OTHER}  GET /modes: not needed\n  GET /things: not needed\n`,
    ['allowlist.yaml:3: GET /things is under `excluded` too: keep one'],
  ],
  ['an operation that nobody decided', EVERY_OTHER, [undecided('GET /modes')]],
  [
    'several of them, each by its name',
    '  GET /modes: not needed\n  PUT /things/bulk: not needed\n',
    ['POST /things', 'PUT /things/{thing_id}/picture', 'DELETE /things/{thing_id}'].map(undecided),
  ],
  ['no reason', `${EVERY_OTHER}  GET /modes:\n`, ['allowlist.yaml:13: "GET /modes" must be string']],
  [
    'a key that is no endpoint',
    `${EVERY_OTHER}  modes: not needed\n`,
    ['allowlist.yaml:13: "modes" is not an endpoint; write METHOD /path, such as GET /users/{user_id}'],
  ],
];

describe('a problem in what is excluded is named with its line', () => {
  it.each(exclusions)('%s', (_, lines, want) => {
    expect(allowlistProblems(excluding(lines))).toEqual(want);
  });

  it('no excluded at all', () => {
    const text = allowlist(listTool).split('excluded:').at(0) ?? '';
    expect(allowlistProblems(text)).toEqual(['allowlist.yaml:1: "excluded" is missing']);
  });
});

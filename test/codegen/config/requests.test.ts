import { describe, expect, it } from 'vitest';
import { readRequests, unknownTools } from '../../../codegen/config/synonyms/requests.ts';

describe('the requests', () => {
  it('are lists by tool', () => {
    expect(readRequests('users.banUser: [keep him out, no more of her]\n')).toEqual({
      'users.banUser': ['keep him out', 'no more of her'],
    });
    expect(readRequests('')).toEqual({});
  });

  it.each([
    ['- a\n', 'spec/requests.yaml:1: requests are a map: the name of a tool, and a list of requests'],
    ['users.banUser: keep him out\n', 'spec/requests.yaml:1: "users.banUser" needs a list of requests'],
    ['users.banUser: []\n', 'spec/requests.yaml:1: "users.banUser" needs a list of requests'],
    ['users.banUser:\n  - keep him out\n  - 3\n', 'spec/requests.yaml:3: a request is a text'],
    ['users.banUser:\n  - out\n  - in\n  - out\n', 'spec/requests.yaml:4: "out" is there twice'],
  ])('refuses %j', (text, want) => expect(() => readRequests(text)).toThrow(want));

  it('are for tools that there are', () => {
    expect(unknownTools({ 'users.banUser': ['out'], 'users.gone': ['old'] }, ['users.banUser'])).toEqual([
      {
        kind: 'invalid',
        file: 'spec/requests.yaml',
        message: '"users.gone" is no tool of the allowlist: rename it as the tool was, or remove its requests',
      },
    ]);
  });
});

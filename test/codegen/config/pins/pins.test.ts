import { describe, expect, it } from 'vitest';
import { readPins } from '../../../../codegen/config/pins/pins.ts';

describe('spec/pins.yaml', () => {
  it.each([
    ['- a\n', ':1: must have `user_id` and `organization_id`'],
    ['user: []\n', ':1: unknown key "user"; did you mean "user_id"? Known: user_id, organization_id, default'],
    ['default: []\n', ':1: must have decisions by pin'],
    ['default:\n  user: {}\n', ':2: unknown key "user"; did you mean "user_id"? Known: user_id, organization_id'],
    ['default:\n  user_id: [a.b]\n', ':2: must have `kept`, `left_out` or both'],
    ['default:\n  user_id:\n    keep: {}\n', ':3: unknown key "keep". Known: kept, left_out'],
    ['default:\n  user_id:\n    kept: [a.b]\n', ':3: must have a reason for each tool'],
    ['default:\n  user_id:\n    left_out: { a.b: }\n', ':3: must have a reason for each tool'],
    ['user_id: { tools: [a.b] }\n', ':1: must be a list of rules, each with `tools`'],
    ['user_id:\n  - a.b\n', ':2: a rule must have `tools`, a list of names'],
    ['user_id:\n  - fill: [a]\n', ':2: a rule must have `tools`, a list of names'],
    ['user_id:\n  - tools: []\n', ':2: a rule must have `tools`, a list of names'],
    ['user_id:\n  - tools: a.b\n', ':2: a rule must have `tools`, a list of names'],
    [
      'user_id:\n  - tools: [a.b]\n    fil: [a]\n',
      ':3: unknown key "fil"; did you mean "fill"? Known: tools, apart, fill, drop, hide, owned',
    ],
    ['user_id:\n  - tools: [a.b]\n    fill: a\n', ':3: `fill` must be a list of names'],
    ['user_id:\n  - tools: [a.b]\n    drop: [1]\n', ':3: `drop` must be a list of names'],
    ['user_id:\n  - tools: [a.b]\n    apart: false\n', ':3: `apart` must be true, or left out'],
    [
      'user_id:\n  - tools: [a.b]\n    apart: true\n    drop: [a]\n',
      ':3: `apart` means that the tool reaches nothing of that kind: leave out the other keys',
    ],
    ['user_id:\n  - tools: [a.b]\n    owned: /a\n', ':3: `owned` must be a list of reads'],
    [
      'user_id:\n  - tools: [a.b]\n    owned:\n      - { read: /a }\n',
      ':4: must have `read` (a path), `at` (a place in its response) and perhaps `argument`',
    ],
    [
      'user_id:\n  - tools: [a.b]\n    owned:\n      - { read: /a, at: b, arg: c }\n',
      ':4: unknown key "arg"; did you mean "argument"? Known: read, at, argument',
    ],
  ])('%j is refused', (yaml, want) => expect(() => readPins(yaml)).toThrow(`spec/pins.yaml${want}`));
});

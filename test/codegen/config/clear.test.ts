import { describe, expect, it } from 'vitest';
import { readClear } from '../../../codegen/config/clear.ts';

describe('spec/clear.yaml', () => {
  it.each([
    ['- a\n', 'spec/clear.yaml:1: must have `clear` and `keep`'],
    ['clears: {}\n', 'spec/clear.yaml:1: unknown key "clears"; did you mean "clear"? Known: clear, keep'],
    ['clear: [a.b]\n', 'spec/clear.yaml:1: `clear` must map tools to inputs'],
    ['clear:\n  a.b: name\n', 'spec/clear.yaml:2: a.b must list inputs'],
    ['clear:\n  a.b: []\n', 'spec/clear.yaml:2: a.b must list inputs'],
    ['keep:\n  a.b: [name]\n', 'spec/clear.yaml:2: a.b must map inputs to reasons'],
    ['keep:\n  a.b:\n    name:\n', "spec/clear.yaml:3: `name` needs a reason why it can't be cleared"],
  ])('%j is refused', (given, want) => expect(() => readClear(given)).toThrow(want));

  it('has a rule for each input of each tool', () => {
    const { rules } = readClear('clear:\n  a.b: [name, note]\nkeep:\n  a.b: { key: it always has one }\n');
    expect(rules).toEqual([
      { tool: 'a.b', input: 'name', clears: true, path: ['clear', 'a.b', 0] },
      { tool: 'a.b', input: 'note', clears: true, path: ['clear', 'a.b', 1] },
      { tool: 'a.b', input: 'key', clears: false, path: ['keep', 'a.b', 'key'] },
    ]);
  });

  it('may have nothing to say', () => expect(readClear('clear: {}\nkeep:\n').rules).toEqual([]));
});

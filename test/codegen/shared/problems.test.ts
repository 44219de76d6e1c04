import { describe, expect, it } from 'vitest';
import { Faults } from '../../../codegen/shared/problems.ts';

describe('Faults', () => {
  it.each<[ConstructorParameters<typeof Faults>[0], string[]]>([
    [undefined, ['a gap', 'a leftover']],
    ['leftovers', ['a gap']],
    ['all', []],
  ])('forgiving %s stops at %j, and remembers both', (forgiven, want) => {
    const faults = new Faults(forgiven);
    faults.gap('a gap');
    faults.leftover('a leftover', 'a leftover');
    let stopped: string[] = [];
    try {
      faults.settle();
    } catch (error) {
      stopped = (error as { faults: string[] }).faults;
    }
    expect(stopped).toEqual(want);
    expect([faults.gaps, faults.leftovers]).toEqual([['a gap'], ['a leftover', 'a leftover']]);
    expect(() => faults.settle()).not.toThrow();
  });
});

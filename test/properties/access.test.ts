import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrow } from '../../src/runtime/access/narrow.ts';
import type { AccessRule } from '../../src/runtime/access/rules.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { selectTools } from '../../src/runtime/catalogue/selection.ts';
import { boundsOf } from '../../src/runtime/policy/bounds.ts';
import { UsageError } from '../../src/runtime/shared/errors.ts';
import type { ToolkitOptions } from '../../src/runtime/toolkit.ts';

const names = Object.values(catalogue.tools).map(({ name }) => name);
const sensitive = Object.values(catalogue.tools).flatMap(({ name, tier }) => (tier === 'sensitive' ? [name] : []));
// Mostly such as match many tools: one that is named exactly and can't be served ends the choice.
const pattern = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('default', '*', '*.get*', 'users', 'organizations', 'sessions') },
  { weight: 2, arbitrary: fc.constantFrom(...Object.keys(catalogue.categories)) },
  { weight: 1, arbitrary: fc.constantFrom(...names, ...sensitive, ...sensitive, ...sensitive) },
);
const patterns = fc.array(pattern, { minLength: 1, maxLength: 3 });
const id = (prefix: string) => fc.constantFrom(`${prefix}_1`, `${prefix}_2`);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
const pinned = fc.record({ user_id: optional(id('user')), organization_id: optional(id('org')) });

const bounds = {
  tools: optional(patterns),
  excludeTools: optional(fc.array(fc.constantFrom(...Object.keys(catalogue.categories), ...names), { maxLength: 3 })),
  readOnly: optional(fc.boolean()),
  safe: optional(fc.boolean()),
  dryRun: optional(fc.boolean()),
  allowSecrets: optional(fc.boolean()),
  allowPrivateMetadata: optional(fc.boolean()),
  confirm: optional(fc.constantFrom('auto' as const, 'always' as const, 'never' as const)),
  maxResult: optional(fc.integer({ min: 1000, max: 9000 })),
  queryPages: optional(fc.integer({ min: 1, max: 9 })),
  queryRows: optional(fc.integer({ min: 1, max: 9 })),
  queryTime: optional(fc.integer({ min: 1000, max: 9000 })),
  queryMemory: optional(fc.integer({ min: 1, max: 9 })),
  discover: optional(fc.boolean()),
};
const mode = fc.constantFrom('intersection' as const, 'union' as const);
const bases = fc.record({ ...bounds, within: optional(patterns), pins: optional(pinned), pinMode: optional(mode) });
const rules = fc.record({ ...bounds, pins: optional(mode) });
const CONFIRM = ['never', 'auto', 'always'];
const LIMITS = ['maxResult', 'queryPages', 'queryRows', 'queryTime', 'queryMemory'] as const;

/** Returns what options serve; nothing where they can't be kept. */
function served(options: ToolkitOptions): string[] {
  try {
    return selectTools(options, catalogue).names;
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

test('whatever the base and the rule, nothing is beyond the base', () => {
  let compared = 0;
  fc.assert(
    fc.property(bases, rules, pinned, (base: ToolkitOptions, given, pins) => {
      const rule: AccessRule = { name: 'a', who: { user: 'user_1' }, ...given } as AccessRule;
      let options: ToolkitOptions;
      try {
        options = narrow(base, rule, pins);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        return;
      }
      // The most that the base would serve: where it makes no choice of tools, any, under all of its other bounds.
      const all = base.tools === undefined ? ['*', ...sensitive] : base.tools;
      const allowed = new Set(
        all.flatMap((tool) => served({ ...base, tools: [tool], allowSecrets: base.allowSecrets ?? true })),
      );
      const names = served(options);
      if (names.length > 0) compared += 1;
      expect(names.filter((name) => !allowed.has(name))).toEqual([]);
      for (const name of names) {
        // Whatever ids a call of the base keeps to, one of the toolkit's keeps to as well.
        const tool = catalogue.tools[name.replace('.', '_')] ?? {};
        const outer = boundsOf(tool, base);
        for (const bound of boundsOf(tool, options))
          expect(
            outer.some((one) => Object.entries(one).every(([pin, id]) => bound[pin as keyof typeof bound] === id)),
          ).toBe(true);
      }
      for (const flag of ['readOnly', 'safe', 'dryRun'] as const)
        if (base[flag] || given[flag]) expect(options[flag]).toBe(true);
      for (const grant of ['allowSecrets', 'allowPrivateMetadata'] as const)
        if (base[grant] === false || !given[grant]) expect(options[grant]).toBe(false);
      for (const limit of LIMITS) {
        expect(options[limit] ?? 0).toBeLessThanOrEqual(base[limit] ?? Number.POSITIVE_INFINITY);
        if (base[limit] !== undefined) expect(options[limit]).toBeDefined();
      }
      expect(CONFIRM.indexOf(options.confirm ?? 'never')).toBeGreaterThanOrEqual(
        CONFIRM.indexOf(base.confirm ?? 'never'),
      );
    }),
    { numRuns: 500 },
  );
  // Rules that contradict themselves teach nothing here.
  expect(compared).toBeGreaterThan(50);
});

import fc from 'fast-check';
import { catalogue } from '../../../src/runtime/catalogue/catalogue.ts';
import { type Bounds, CONFIRM_MODES } from '../../../src/tools-page/choice/bounds.ts';
import { applyPreset, type Choice, DEFAULT_CHOICE, tick } from '../../../src/tools-page/choice/choice.ts';

/** Every tool of the index, in its order. */
export const all = Object.values(catalogue.tools);

const categories = Object.keys(catalogue.categories);

/** Returns the tools of these names or categories. */
export function toolsOf(...names: string[]) {
  return all.filter(({ name }) => names.includes(name) || names.includes(name.split('.')[0] ?? ''));
}

/** Makes a choice, by what is ticked and unticked one after the other. */
export function choose({ from = 'nothing', on = [], off = [], bounds = {}, discover = false }: Steps): Choice {
  const start = applyPreset(
    { ...DEFAULT_CHOICE, discover, bounds: { ...DEFAULT_CHOICE.bounds, ...bounds } },
    from,
    catalogue,
  );
  const ticked = tick(start, toolsOf(...on), true, catalogue);
  return tick(ticked, toolsOf(...off), false, catalogue);
}

interface Steps {
  from?: 'default' | 'everything' | 'nothing';
  /** Names and categories to tick. */
  on?: string[];
  /** Names and categories to untick after that. */
  off?: string[];
  bounds?: Partial<Bounds>;
  discover?: boolean;
}

const arbitraryBounds: fc.Arbitrary<Bounds> = fc.record({
  readOnly: fc.boolean(),
  safe: fc.boolean(),
  allowSecrets: fc.boolean(),
  user: fc.constantFrom(undefined, '', 'user_1'),
  organization: fc.constantFrom(undefined, '', 'org_1'),
  union: fc.boolean(),
  confirm: fc.constantFrom(...CONFIRM_MODES),
  dryRun: fc.boolean(),
  sandbox: fc.boolean(),
});

const step = fc.record({
  what: fc.oneof(fc.constantFrom(...categories), fc.constantFrom(...all.map(({ name }) => name))),
  on: fc.boolean(),
});

/** Any choice that clicking can make. */
export const arbitraryChoice: fc.Arbitrary<Choice> = fc
  .record({
    from: fc.constantFrom('default', 'everything', 'nothing'),
    // Set before anything is ticked, and again after.
    first: arbitraryBounds,
    steps: fc.array(step, { maxLength: 12 }),
    last: fc.option(arbitraryBounds, { nil: undefined }),
    discover: fc.boolean(),
  })
  .map(({ from, first, steps, last, discover }) => {
    const start = applyPreset({ ...DEFAULT_CHOICE, discover, bounds: first }, from, catalogue);
    const made = steps.reduce((choice, { what, on }) => tick(choice, toolsOf(what), on, catalogue), start);
    return last ? { ...made, bounds: last } : made;
  });

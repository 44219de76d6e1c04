import type { Pins } from '../../tool.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { matchPattern } from '../catalogue/patterns.ts';
import { selectTools } from '../catalogue/selection.ts';
import type { ConfirmMode } from '../confirm/consent.ts';
import { boundsOf, type PinMode } from '../policy/bounds.ts';
import { describePins } from '../policy/pins.ts';
import { UsageError } from '../shared/errors.ts';
import type { ToolkitOptions } from '../toolkit.ts';
import type { AccessRule } from './rules.ts';

/** Modes of `confirm`, the stricter the later. */
const CONFIRM_MODES: readonly ConfirmMode[] = ['never', 'auto', 'always'];

/**
 * Returns the options of a toolkit that a rule makes of those that hold for everybody: it narrows every bound that is set
 * there, and widens none. What isn't set there is the rule's own to say.
 * @param pins the ids that the rule confines calls to
 * @throws UsageError where both name an id, and not the same
 */
export function narrow(base: ToolkitOptions, rule: AccessRule, pins: Pins): ToolkitOptions {
  const within = narrowWithin(base);
  return {
    ...base,
    tools: rule.tools ?? ['default'],
    excludeTools: [...(base.excludeTools ?? []), ...(rule.excludeTools ?? [])],
    within,
    readOnly: (base.readOnly ?? false) || (rule.readOnly ?? false),
    safe: (base.safe ?? false) || (rule.safe ?? false),
    dryRun: (base.dryRun ?? false) || (rule.dryRun ?? false),
    allowSecrets: narrowGrant(base.allowSecrets, rule.allowSecrets),
    allowPrivateMetadata: narrowGrant(base.allowPrivateMetadata, rule.allowPrivateMetadata),
    confirm: stricter(base.confirm, rule.confirm),
    maxResult: least(base.maxResult, rule.maxResult),
    queryPages: least(base.queryPages, rule.queryPages),
    queryRows: least(base.queryRows, rule.queryRows),
    queryTime: least(base.queryTime, rule.queryTime),
    queryMemory: least(base.queryMemory, rule.queryMemory),
    view: rule.view ?? base.view,
    discover: rule.discover ?? base.discover,
    listed: rule.discover === undefined ? base.listed : rule.listed,
    ...narrowPins(base, rule, pins),
  };
}

/** Returns the only tools that any rule may serve: those that the base would, of all if it chooses none; undefined for any. */
function narrowWithin({ allowSecrets = true, ...base }: ToolkitOptions): readonly string[] | undefined {
  // A credential's tool that the base names exactly is within it; whether it is served is for the rule to say.
  if (base.tools !== undefined) return selectTools({ ...base, allowSecrets }, catalogue).names;
  if (Object.values(base.pins ?? {}).every((id) => id === undefined)) return base.within;
  // Some tools can be confined only to two ids at once: the second, a rule's, must not bring what the first leaves out.
  const outer = base.within?.flatMap((pattern) => matchPattern(pattern, catalogue).names);
  return Object.values(catalogue.tools)
    .filter((tool) => boundsOf(tool, base).length > 0 && (outer?.includes(tool.name) ?? true))
    .map(({ name }) => name);
}

/** Returns whether something is granted: only where the rule says so, and never against the base. */
function narrowGrant(base: boolean | undefined, rule: boolean | undefined): boolean {
  return base !== false && rule === true;
}

function stricter(base: ConfirmMode | undefined, rule: ConfirmMode | undefined): ConfirmMode {
  const modes = [base, rule].flatMap((mode) => mode ?? []);
  return modes.reduce(
    (one, other) => (CONFIRM_MODES.indexOf(other) > CONFIRM_MODES.indexOf(one) ? other : one),
    modes[0] ?? 'auto',
  );
}

/** Returns the smaller of two bounds, either of which may be left out. */
export function least(base: number | undefined, rule: number | undefined): number | undefined {
  if (base === undefined || rule === undefined) return base ?? rule;
  return Math.min(base, rule);
}

function narrowPins(base: ToolkitOptions, rule: AccessRule, pins: Pins): { pins: Pins; pinMode: PinMode } {
  const given = Object.entries(base.pins ?? {}).filter(([, id]) => id !== undefined) as [keyof Pins, string][];
  for (const [name, id] of given) {
    if (pins[name] === undefined || pins[name] === id) continue;
    throw new UsageError(
      `The rule "${rule.name}" confines calls to ${describePins({ [name]: pins[name] })}, and all calls here are confined to ${describePins({ [name]: id })}.`,
    );
  }
  const [fromBase, fromRule] = [given.length > 0, Object.values(pins).some((id) => id !== undefined)];
  // Either of two is enough only where whoever set pins says so: of one that is added to another, both hold.
  const union =
    (fromBase || fromRule) &&
    (!fromBase || (given.length === 2 && base.pinMode === 'union')) &&
    (!fromRule || rule.pins === 'union');
  return { pins: { ...pins, ...Object.fromEntries(given) }, pinMode: union ? 'union' : 'intersection' };
}

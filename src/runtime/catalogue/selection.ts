import type { Catalogue, IndexedTool, Tier } from '../../tool.ts';
import { boundsOf, type PinOptions, pinSetOf } from '../policy/bounds.ts';
import { type NeededOptions, needs, unmetNeed } from '../policy/needs.ts';
import { checkPins } from '../policy/pins.ts';
import { UsageError } from '../shared/errors.ts';
import { describeRemoval, type RemovedTool } from './former-names.ts';
import { describeLeftOut, type LeftOut } from './left-out.ts';
import { matchPattern, PATTERN_HELP } from './patterns.ts';
import { describeBeyondDefault, describeUnlimited, leftOutForPins } from './pinned-out.ts';

/** A person's choice of the tools to serve; each option is a limit that nothing later can lift. */
export interface SelectionOptions extends NeededOptions, PinOptions {
  /** Serves tools behind a handful that find and call them, so that a model need not be told of all. */
  discover?: boolean | undefined;
  /** Patterns of what to serve; when left out, the default selection, or with `discover` everything. */
  tools?: readonly string[] | undefined;
  /** Patterns of what not to serve; they win over `tools`. */
  excludeTools?: readonly string[] | undefined;
  /** Patterns of the only tools that may be served, whatever else is chosen: a bound from outside of the program's flags. */
  within?: readonly string[] | undefined;
  /** Serves tier `read` only; wins over both. */
  readOnly?: boolean | undefined;
  /** Serves no tool of which every call loses something or lets somebody in. */
  safe?: boolean | undefined;
  /** Serves tools whose response carries a credential, if each is named exactly. */
  allowSecrets?: boolean | undefined;
}

/** Tools to serve, and those that a pattern matches and that are left out all the same. */
export interface Selection {
  /** Dotted names, in the catalogue's order. */
  names: string[];
  leftOut: LeftOut[];
  /** Notices for a person about former names among the patterns. */
  notices: string[];
}

const DEFAULT = 'default';
const SENSITIVE =
  'live credentials are not handed out. To serve such a tool, name it exactly with {--tools} and add {--allow-secrets}.';
const WRITES = '{--read-only} serves only reads.';
const UNSAFE = 'with {--safe}, tools of which every call loses something or lets somebody in are not served.';

/**
 * Selects the tools that the options choose.
 * @throws UsageError for a pattern that is empty or matches nothing, for a tool that was removed, for one named exactly that
 *   needs another option, for one that can't be limited to the pins, for a pin that is no id, and for a selection in which nothing is left.
 */
export function selectTools(options: SelectionOptions, catalogue: Catalogue): Selection {
  const {
    tools = [options.discover ? '*' : DEFAULT],
    excludeTools = [],
    within,
    readOnly = false,
    safe = false,
  } = options;
  const { allowSecrets = false } = options;
  checkPins(options.pins);
  if (tools.length === 0) throw new UsageError(`No tools were named. ${PATTERN_HELP}`);
  const matches = tools.map((pattern) => matchPattern(pattern, catalogue));
  for (const one of matches.flatMap(({ removed }) => removed))
    throw new UsageError(`${describeRemoval(one)}${removalHint(one)}`);
  const excluded = excludeTools.map((pattern) => matchPattern(pattern, catalogue, 'exclude'));
  const notices = [...matches, ...excluded].flatMap((one) => [
    ...one.notices,
    ...one.removed.map(describeNeedlessExclusion),
  ]);
  const exact = new Map(
    matches.flatMap(({ names, exact, notices: [former] }) => (exact ? names.map((name) => [name, former]) : [])),
  );
  // Whoever wrote a former name reads of that first, and then of the present name, which they never wrote.
  const refuse = (name: string, why: string): never => {
    const former = exact.get(name);
    throw new UsageError(`${former ? `${former} ` : ''}${name} is not served ${why}.`);
  };
  const chosen = new Set(matches.flatMap(({ names }) => names));
  for (const { names } of excluded) for (const name of names) chosen.delete(name);
  const allowedByName = within && new Set(within.flatMap((pattern) => matchPattern(pattern, catalogue).names));
  for (const name of allowedByName ? chosen : []) if (!allowedByName?.has(name)) chosen.delete(name);

  const reads = (tier: Tier) => !readOnly || tier === 'read';
  const all = Object.values(catalogue.tools).filter(({ name }) => chosen.has(name));
  const writes = all.filter(({ tier }) => !reads(tier));
  const unsafe = all.filter(({ tier, asks }) => reads(tier) && safe && asks === 'always');
  const allowed = all.filter((tool) => reads(tool.tier) && !unsafe.includes(tool));
  const unlimited = allowed.filter((tool) => boundsOf(tool, options).length === 0);
  const rest = allowed.filter((tool) => !unlimited.includes(tool));
  const sensitive = rest.filter(({ name, tier }) => tier === 'sensitive' && !(allowSecrets && exact.has(name)));
  const needy = Object.entries(needs).map(([need, texts]) => ({
    ...texts,
    tools: rest.filter((tool) => unmetNeed(tool, options) === need),
  }));
  for (const { name } of sensitive)
    if (exact.has(name)) refuse(name, 'without {--allow-secrets}: it returns a live credential');
  for (const { tools, option, because } of needy)
    for (const { name } of tools) if (exact.has(name)) refuse(name, `without ${option}: ${because}`);
  const [named] = unlimited.filter(({ name }) => exact.has(name));
  if (named) refuse(named.name, describeUnlimited(named, options));

  const chosenByName = new Set(matches.flatMap(({ names }, i) => (tools[i]?.trim() === DEFAULT ? [] : names)));
  const beyondDefault = rest.filter((tool) => !chosenByName.has(tool.name) && !isDefault(tool, options, catalogue));

  const needsOption = new Set([...sensitive, ...needy.flatMap(({ tools }) => tools), ...beyondDefault]);
  const names = rest.filter((tool) => !needsOption.has(tool)).map(({ name }) => name);
  const leftOut = [
    { names: writes.map(({ name }) => name), why: WRITES },
    { names: unsafe.map(({ name }) => name), why: UNSAFE },
    ...leftOutForPins(unlimited, options),
    { names: beyondDefault.map(({ name }) => name), why: describeBeyondDefault(beyondDefault, options) },
    { names: sensitive.map(({ name }) => name), why: SENSITIVE },
    ...needy.map(({ tools, leftOut }) => ({ names: tools.map(({ name }) => name), why: leftOut })),
  ].filter((left) => left.names.length > 0);
  if (chosen.size === 0) {
    throw new UsageError(
      within
        ? `No tool is left to serve: of those that are chosen, none is among "${within.join(' ')}", which the environment allows.`
        : 'No tool is left to serve: {--exclude-tools} excludes every tool that {--tools} names.',
    );
  }
  if (names.length === 0)
    throw new UsageError(`No tool is left to serve. ${leftOut.map((left) => describeLeftOut(left)).join(' ')}`);
  return { names, leftOut, notices: [...new Set(notices)] };
}

/** Returns true for a tool that the default selection has under these pins, if it can be limited to them. */
export function isDefault(
  tool: Pick<IndexedTool, 'name' | 'pins' | 'notDefault'>,
  options: PinOptions,
  { defaultSelection }: Pick<Catalogue, 'defaultSelection'>,
): boolean {
  const { notDefault = [] } = tool;
  const alone = (pinSetOf(tool, options) ?? '').split('|');
  return defaultSelection.includes(tool.name) && !notDefault.some((pin) => alone.includes(pin));
}

function removalHint({ use }: RemovedTool): string {
  return use === undefined ? ' Remove it from {--tools}.' : '';
}

/** Writes a notice, so that nobody thinks that the tool's replacement is excluded as well. */
function describeNeedlessExclusion({ name, since, use }: RemovedTool): string {
  const instead = use === undefined ? '' : ` Its replacement, ${use}, is not excluded by it.`;
  return `${name} was removed in ${since}: {--exclude-tools} need not name it.${instead}`;
}

import type { Pins, ToolDefinition } from '../../tool.ts';
import { withoutArguments } from '../../tool-schema.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn, isObject } from '../shared/json.ts';
import { checkPins, describePins } from './pins.ts';

type PinnedTool = Pick<ToolDefinition, 'pins'>;

/** The effect of pins on a tool: the arguments that they fill, those that can't be given, and the fields that are hidden. */
interface PinEffects {
  fill: ReadonlyMap<string, string>;
  drop: ReadonlySet<string>;
  hide: ReadonlySet<string>;
}

const NO_EFFECTS: PinEffects = { fill: new Map(), drop: new Set(), hide: new Set() };

/**
 * Fills in the pinned arguments: before they are validated, because the model can't give what it isn't asked for.
 * Arguments that are not an object are left for validation to refuse.
 * @throws ToolError refused when an argument names another value than the pinned one, or could reach past it
 */
export function applyPins(
  args: unknown,
  pins: Pins,
  definition: Pick<ToolDefinition, 'inputSchema' | 'pins'>,
): unknown {
  const given = args ?? {};
  if (!isObject(given)) return given;
  const { fill, drop } = pinEffects(definition, pins);
  const refuse = (name: string, message: string) => {
    const hint = `Leave \`${name}\` out.`;
    throw new ToolError({ kind: 'refused', message, parameter: name, hint }, { refusedBy: 'pinned' });
  };
  for (const name of drop) {
    if (getOwn(given, name) !== undefined)
      refuse(name, `\`${name}\` can't be given here: calls are limited to ${describePins(pins)}.`);
  }
  const filled = { ...given };
  for (const [name, id] of fill) {
    const value = getOwn(given, name);
    if (value !== undefined && !namesOnly(value, id)) refuse(name, `\`${name}\` is fixed to ${id} here.`);
    const types = [getOwn(definition.inputSchema.properties ?? {}, name)?.type].flat();
    filled[name] = types.includes('array') ? [id] : id;
  }
  return filled;
}

/**
 * Returns those of the bounds of which the arguments name nothing else, where a tool has several.
 * @throws ToolError when an argument that each of them fills isn't given, or names none of their ids; and refused, as
 *   `applyPins` does, when the arguments lie within none of them
 */
export function boundsThatAllow(
  args: unknown,
  bounds: readonly Pins[],
  definition: Pick<ToolDefinition, 'inputSchema' | 'pins'>,
): readonly Pins[] {
  if (bounds.length < 2 || !isObject(args ?? {})) return bounds;
  for (const [name, ids] of contestedArguments(definition, bounds)) {
    const value = isObject(args) ? getOwn(args, name) : undefined;
    if (ids.some((id) => namesOnly(value, id))) continue;
    const message = `\`${name}\` must be ${ids.join(' or ')} here.`;
    const hint = `Give one of them as \`${name}\`.`;
    throw value === undefined
      ? new ToolError({ kind: 'bad_arguments', message, parameter: name, hint })
      : new ToolError({ kind: 'refused', message, parameter: name, hint }, { refusedBy: 'pinned' });
  }
  const errors: unknown[] = [];
  const open = bounds.filter((pins) => {
    try {
      return applyPins(args, pins, definition);
    } catch (error) {
      errors.push(error);
      return false;
    }
  });
  if (open.length === 0) throw errors[0];
  return open;
}

/** Returns the arguments that every one of several bounds fills, each with its own id: which it is, only the model can say. */
function contestedArguments(definition: PinnedTool, bounds: readonly Pins[]): Map<string, string[]> {
  const [first, ...others] = bounds.map((pins) => pinEffects(definition, pins).fill);
  const names = [...(first?.keys() ?? [])].filter((name) => others.length > 0 && others.every((one) => one.has(name)));
  return new Map(names.map((name) => [name, [first, ...others].flatMap((fill) => fill?.get(name) ?? [])]));
}

/**
 * Removes from a definition the arguments that are filled in or can't be given, which leaves what the model gets.
 * @param bounds the pins of which a call keeps to one entry; what only some of them remove stays
 */
export function withoutPinnedArguments(definition: ToolDefinition, bounds: readonly Pins[]): ToolDefinition {
  if (bounds.every((pins) => checkPins(pins).length === 0)) return definition;
  const removed = bounds.map((pins) => {
    const { fill, drop } = pinEffects(definition, pins);
    return new Set([...fill.keys(), ...drop]);
  });
  const contested = contestedArguments(definition, bounds);
  const pinned = new Set(
    [...(removed[0] ?? [])].filter((name) => !contested.has(name) && removed.every((names) => names.has(name))),
  );
  return pinned.size === 0
    ? definition
    : { ...definition, inputSchema: withoutArguments(definition.inputSchema, pinned) };
}

/** Returns the fields, at any depth, that would show what is beyond the pins: those of all the bounds, where there are several. */
export function fieldsHiddenByPins(definition: PinnedTool, bounds: readonly Pins[]): ReadonlySet<string> {
  return new Set(bounds.flatMap((pins) => [...pinEffects(definition, pins).hide]));
}

/** Returns what the pins that are set do to a tool's arguments and responses. What one fills, another need not drop. */
function pinEffects({ pins: rules = {} }: PinnedTool, pins: Pins): PinEffects {
  const set = checkPins(pins);
  if (set.length === 0) return NO_EFFECTS;
  const fill = new Map<string, string>();
  const [drop, hide] = [new Set<string>(), new Set<string>()];
  for (const [pinned, id] of set) {
    const rule = rules[pinned];
    if (rule === undefined || rule === 'apart') continue;
    for (const name of rule.fill ?? []) fill.set(name, id);
    for (const name of rule.drop ?? []) drop.add(name);
    for (const name of rule.hide ?? []) hide.add(name);
  }
  for (const name of fill.keys()) drop.delete(name);
  return { fill, drop, hide };
}

/** Returns true for a value that names this id and no other. */
function namesOnly(value: unknown, id: string): boolean {
  return value === id || (Array.isArray(value) && value.length === 1 && value[0] === id);
}

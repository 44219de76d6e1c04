import type { Pins, ToolDefinition } from '../../tool.ts';
import { withoutArguments } from '../../tool-schema.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn, isObject } from '../shared/json.ts';
import { checkPins, describePins } from './pins.ts';

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

/** Removes from a definition the arguments that are filled in or can't be given, which leaves what the model gets. */
export function withoutPinnedArguments(definition: ToolDefinition, pins: Pins): ToolDefinition {
  const { fill, drop } = pinEffects(definition, pins);
  const pinned = new Set([...fill.keys(), ...drop]);
  return pinned.size === 0
    ? definition
    : { ...definition, inputSchema: withoutArguments(definition.inputSchema, pinned) };
}

/** Returns the fields, at any depth, that would show what is beyond the pins. */
export function fieldsHiddenByPins(definition: Pick<ToolDefinition, 'pins'>, pins: Pins): ReadonlySet<string> {
  return pinEffects(definition, pins).hide;
}

/** Removes from a response the fields that show what is beyond the pins. */
export function withoutHiddenFields(response: unknown, definition: Pick<ToolDefinition, 'pins'>, pins: Pins): unknown {
  const hide = fieldsHiddenByPins(definition, pins);
  return hide.size === 0 ? response : strip(response, hide);
}

function strip(value: unknown, hide: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, hide));
  if (!isObject(value)) return value;
  const left = Object.entries(value).filter(([name]) => !hide.has(name));
  return Object.fromEntries(left.map(([name, inner]) => [name, strip(inner, hide)]));
}

/** Returns what the pins that are set do to a tool's arguments and responses. What one fills, another need not drop. */
function pinEffects({ pins: rules = {} }: Pick<ToolDefinition, 'pins'>, pins: Pins) {
  const fill = new Map<string, string>();
  const [drop, hide] = [new Set<string>(), new Set<string>()];
  for (const [pinned, id] of checkPins(pins)) {
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

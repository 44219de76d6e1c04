import { byCodeUnit } from '../../shared/order.ts';
import type { Change } from '../change.ts';
import type { ToolDrift } from '../tool-changes.ts';

/** A change that several tools share, often at several places, and that the report says once. */
export interface Group {
  side: 'input' | 'response';
  breaking: boolean;
  aside: boolean;
  text: string;
  /** The field's own name: the end of every place. */
  field: string;
  places: string[];
  tools: string[];
}

/** Groups the changes of all tools, so that each is said once: a new field of a user is in some thirty responses, at a dozen places. */
export function groupChanges(tools: readonly ToolDrift[]): Group[] {
  const found = new Map<string, Group>();
  const add = (side: Group['side'], tool: string, { at, breaking, aside = false, text }: Change) => {
    const field = at.split('.').at(-1) ?? '';
    const key = JSON.stringify([side, field, breaking, aside, text]);
    const group = found.get(key) ?? { side, breaking, aside, text, field, places: [], tools: [] };
    if (!group.places.includes(at)) group.places.push(at);
    if (!group.tools.includes(tool)) group.tools.push(tool);
    found.set(key, group);
  };
  for (const { tool, inputs, response } of tools) {
    for (const change of inputs) add('input', tool, change);
    for (const change of response) add('response', tool, change);
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.field, b.field));
}

import type { Change } from './change.ts';
import type { ToolDrift } from './tool-drift.ts';

/** A change that several tools share, often at several places: what a person reads as one. */
export interface Group {
  side: 'input' | 'answer';
  breaking: boolean;
  words: string;
  /** The field's own name: the end of every place. */
  field: string;
  places: string[];
  tools: string[];
}

/** The changes of all tools, each said once: a new field of a user is in some thirty answers, at a dozen places. */
export function groups(tools: readonly ToolDrift[]): Group[] {
  const found = new Map<string, Group>();
  const add = (side: Group['side'], tool: string, { at, breaking, words }: Change) => {
    const field = at.split('.').at(-1) ?? '';
    const key = JSON.stringify([side, field, breaking, words]);
    const group = found.get(key) ?? { side, breaking, words, field, places: [], tools: [] };
    if (!group.places.includes(at)) group.places.push(at);
    if (!group.tools.includes(tool)) group.tools.push(tool);
    found.set(key, group);
  };
  for (const { tool, inputs, answer } of tools) {
    for (const change of inputs) add('input', tool, change);
    for (const change of answer) add('answer', tool, change);
  }
  return [...found.values()].sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
}

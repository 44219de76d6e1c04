import { isDefault } from '../../runtime/catalogue/selection.ts';
import type { Catalogue, IndexedTool } from '../../tool.ts';
import { type Bounds, NO_BOUNDS, selectionOptions } from './bounds.ts';

/** A choice of tools as a person ticks them, and the bounds of the server. */
export interface Choice {
  /** True while the default set is ticked as a whole: what it has depends on the bounds, as with the pattern `default`. */
  withDefault: boolean;
  /** Tools of it that were unticked since. */
  unticked: ReadonlySet<string>;
  /** Tools that were ticked by themselves or with their category. */
  named: ReadonlySet<string>;
  /** Lists tools that find and call the others. */
  discover: boolean;
  bounds: Bounds;
}

/** The choice of whoever gives no flags. */
export const DEFAULT_CHOICE: Choice = {
  withDefault: true,
  unticked: new Set(),
  named: new Set(),
  discover: false,
  bounds: NO_BOUNDS,
};

/** Returns whether a tool is ticked; it may be left out by a bound all the same. */
export function isTicked({ withDefault, unticked, named, bounds }: Choice, tool: IndexedTool, catalogue: Catalogue) {
  if (named.has(tool.name)) return true;
  return withDefault && !unticked.has(tool.name) && isDefault(tool, selectionOptions(bounds), catalogue);
}

/** Ticks tools, or unticks them. */
export function tick(choice: Choice, tools: readonly IndexedTool[], on: boolean, catalogue: Catalogue): Choice {
  const named = new Set(choice.named);
  const unticked = new Set(choice.unticked);
  for (const { name } of tools) {
    unticked.delete(name);
    named.delete(name);
    if (!on && choice.withDefault && catalogue.defaultSelection.includes(name)) unticked.add(name);
  }
  const next = { ...choice, named, unticked };
  // Tools of the default set need no name of their own; those that it leaves out under a pin do.
  if (on) for (const tool of tools) if (!isTicked(next, tool, catalogue)) named.add(tool.name);
  const withDefault = choice.withDefault && catalogue.defaultSelection.some((name) => !unticked.has(name));
  return { ...next, withDefault, unticked: withDefault ? unticked : new Set() };
}

/** Choices of a whole. */
export type Preset = 'default' | 'everything' | 'nothing';

/** Ticks what a preset has, and nothing else; tools that return a credential are ticked by hand alone. */
export function applyPreset(choice: Choice, preset: Preset, catalogue: Catalogue): Choice {
  const all = Object.values(catalogue.tools).filter(({ tier }) => tier !== 'sensitive');
  const named = new Set(preset === 'everything' ? all.map(({ name }) => name) : []);
  return { ...choice, withDefault: preset === 'default', unticked: new Set(), named };
}

/** Returns whether just what a preset has is ticked. */
export function isPreset(choice: Choice, preset: Preset, catalogue: Catalogue): boolean {
  const { withDefault, unticked, named } = applyPreset(choice, preset, catalogue);
  const isSame = choice.named.size === named.size && [...named].every((name) => choice.named.has(name));
  return isSame && choice.withDefault === withDefault && choice.unticked.size === unticked.size;
}

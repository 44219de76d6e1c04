import type { Catalogue, Category, PinName, Tier } from '../../../src/tool.ts';

const category: Category = { definitions: async () => [], implementations: async () => ({}) };

/**
 * Makes a catalogue of nothing but names and tiers, in this order; tools that end in `Image` send a file, and `saveRows` writes one. Every call of a
 * tool of a tier above `write` asks, and some calls of a write.
 * @param pinned the sets of pins under which tools are served, by name
 * @param more former names, removed tools, and the pins with which, alone, the default selection leaves tools out
 */
export function catalogueOf(
  tiers: Record<string, Tier>,
  defaultSelection: string[],
  pinned: Record<string, string[]> = {},
  more: Partial<Pick<Catalogue, 'aliases' | 'removed'>> & { notDefault?: Record<string, PinName[]> } = {},
): Catalogue {
  const { aliases = {}, removed = {}, notDefault = {} } = more;
  const names = Object.keys(tiers);
  const tools = Object.entries(tiers).map(([name, tier]) => [
    name.replace('.', '_'),
    {
      name,
      tier,
      tokens: 1,
      ...(tier !== 'read' && { asks: tier === 'write' ? ('sometimes' as const) : ('always' as const) }),
      ...(name.endsWith('Image') && { needs: 'files' as const }),
      ...(name.endsWith('saveRows') && { needs: 'exports' as const }),
      ...(notDefault[name] && { notDefault: notDefault[name] }),
      ...(pinned[name] && { pins: Object.fromEntries(pinned[name].map((set) => [set, 1])) }),
    },
  ]);
  const categories = [...new Set(names.map((name) => name.slice(0, name.indexOf('.'))))];
  return {
    defaultSelection,
    tools: Object.fromEntries(tools),
    categories: Object.fromEntries(categories.map((name) => [name, category])),
    aliases,
    removed,
  };
}

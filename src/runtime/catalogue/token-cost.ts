import type { IndexedTool } from '../../tool.ts';
import { type PinOptions, pinSetOf } from '../policy/bounds.ts';

/** Returns a tool's cost to a model's context under the pins, in tokens of o200k_base; one that isn't served under them stays whole. */
export function tokenCost(tool: Pick<IndexedTool, 'tokens' | 'pins'>, options: PinOptions): number {
  return tool.pins?.[pinSetOf(tool, options) ?? ''] ?? tool.tokens;
}

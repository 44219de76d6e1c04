import type { ToolDefinition } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';

/**
 * The tools through which others are called. There are three, so that a client that lets reads through and stops at what
 * is destructive, by the hints of the tools that it lists, still does.
 */
export type Caller = 'call_read_tool' | 'call_write_tool' | 'call_destructive_tool';

/** The common property of each caller's tools, as an error says it. */
const KINDS: Record<Caller, string> = {
  call_read_tool: 'only reads',
  call_write_tool: 'changes something, but can neither lose anything nor let anybody in',
  call_destructive_tool: 'can lose something, let somebody in or return a live credential',
};

/** Returns the caller of a tool. */
export function callerOf({ tier, annotations }: Pick<ToolDefinition, 'tier' | 'annotations'>): Caller {
  if (tier !== 'sensitive' && annotations.readOnlyHint) return 'call_read_tool';
  return tier === 'sensitive' || annotations.destructiveHint ? 'call_destructive_tool' : 'call_write_tool';
}

/**
 * Lets a call through that comes by the caller of its tool.
 * @throws ToolError bad_arguments for another caller, with the right one
 */
export function checkCaller(definition: ToolDefinition, through: Caller): void {
  const caller = callerOf(definition);
  if (caller === through) return;
  throw new ToolError(
    {
      kind: 'bad_arguments',
      message: `${definition.wireName} ${KINDS[caller]}: ${through} doesn't call it.`,
      candidates: [caller],
      hint: `Make the same call with ${caller}.`,
    },
    { refusedBy: 'other_caller' },
  );
}

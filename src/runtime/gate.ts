import { ToolError } from './errors.ts';
import type { ToolDefinition } from './tool.ts';

/** What is decided from outside about which calls go through. */
export interface Policy {
  /** Dotted names of the selection. */
  selected: ReadonlySet<string>;
}

/**
 * Lets a call through or refuses it, whatever the list said: a client may name any tool.
 * @throws ToolError refused, with what a person can do about it.
 */
export function gate(tool: Pick<ToolDefinition, 'name' | 'tier'>, policy: Policy): void {
  if (!policy.selected.has(tool.name)) {
    throw new ToolError({
      kind: 'refused',
      message: `${tool.name} is not served here.`,
      hint: `A person can allow it by starting the server with --tools ${tool.name}, beside the tools already chosen.`,
    });
  }
  if (tool.tier === 'sensitive') {
    throw new ToolError({
      kind: 'refused',
      message: `${tool.name} answers with a live credential, which is never handed to a model.`,
      hint: 'A person can take it from the Clerk dashboard.',
    });
  }
}

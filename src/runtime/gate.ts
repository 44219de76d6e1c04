import type { Gate } from './error-kinds.ts';
import { ToolError } from './errors.ts';
import type { IndexedTool } from './tool.ts';

/** What is decided from outside about which calls go through. */
export interface Policy {
  /** Dotted names of the selection. */
  selected: ReadonlySet<string>;
  /** Nothing above tier `read`, whatever the selection says. */
  readOnly: boolean;
  /** Whether an answer may carry a credential. */
  allowSecrets: boolean;
}

/**
 * Lets a call through or refuses it, whatever the list said: a client may name any tool.
 * @throws ToolError refused, with what a person can do about it.
 */
export function gate({ name, tier, upload }: Pick<IndexedTool, 'name' | 'tier' | 'upload'>, policy: Policy): void {
  const start = 'A person can allow it by starting the server';
  if (policy.readOnly && tier !== 'read') {
    throw refused(
      'read_only',
      `${name} is not a read, and only reads are allowed here.`,
      `${start} without --read-only.`,
    );
  }
  if (tier === 'sensitive' && !policy.allowSecrets) {
    throw refused(
      'allow_secrets',
      `${name} answers with a live credential, which is not handed out here.`,
      `A person can take it from the Clerk dashboard, or start the server with --allow-secrets and ${name} beside the other --tools.`,
    );
  }
  if (!policy.selected.has(name)) {
    const more = upload ? ', and --files DIR' : '';
    throw refused(
      'not_served',
      `${name} is not served here.`,
      `${start} with ${name} among its --tools (with "default" too, if nothing is chosen now)${more}, and not among --exclude-tools.`,
    );
  }
}

function refused(by: Gate, message: string, hint: string): ToolError {
  return new ToolError({ kind: 'refused', message, hint }, { gate: by });
}

import type { IndexedTool, Pins } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';
import { eitherWords, RULE_DECIDES } from '../shared/placeholders.ts';
import type { Refusal } from '../shared/refusals.ts';
import { boundsOf, type PinOptions, type UnmetPins, unmetPins } from './bounds.ts';
import { needs } from './needs.ts';
import { describePinOptions, describePins } from './pins.ts';

/** A person's limits on which calls go through. */
export interface Policy extends PinOptions {
  /** Dotted names of the selection. */
  selected: ReadonlySet<string>;
  /** Allows nothing above tier `read`, whatever the selection says. */
  readOnly: boolean;
  /** Allows no call that loses something or lets somebody in. */
  safe: boolean;
  /** Allows responses to carry a credential. */
  allowSecrets: boolean;
  pins: Pins;
}

const START = '{A person} can allow it by {starting the server}';

/**
 * Lets a call through or refuses it, whatever tools were listed: a client may name any.
 * @throws ToolError refused, with what a person can do about it.
 */
export function authorize(tool: Pick<IndexedTool, 'name' | 'tier' | 'asks' | 'needs' | 'pins'>, policy: Policy): void {
  const { name, tier } = tool;
  if (policy.readOnly && tier !== 'read') {
    throw refused(
      'read_only',
      `${name} is not a read, and only reads are allowed here.`,
      eitherWords(`${START} without {--read-only}.`, RULE_DECIDES),
    );
  }
  if (policy.safe && tool.asks === 'always') refuseUnsafe(name);
  if (tier === 'sensitive' && !policy.allowSecrets) {
    throw refused(
      'allow_secrets',
      `${name} returns a live credential, which is not handed out here.`,
      eitherWords(
        `{A person} can take it from the Clerk dashboard, or {start the server} with {--allow-secrets} and ${name} added to {--tools}.`,
        `${RULE_DECIDES} They can take it from the Clerk dashboard.`,
      ),
    );
  }
  if (boundsOf(tool, policy).length === 0) {
    const unmet = unmetPins(tool, policy.pins);
    const union = describeUnionRemedy(unmet, policy);
    throw refused(
      'pinned',
      `${name} can't be limited to ${describeUnmetPins(unmet)}.`,
      eitherWords(`${START} without ${describePinOptions(unmet.pins)}${union && `, or ${union}`}.`, RULE_DECIDES),
    );
  }
  if (!policy.selected.has(name)) {
    const more = tool.needs ? `, and ${needs[tool.needs].option}` : '';
    throw refused(
      'not_served',
      `${name} is not served here.`,
      eitherWords(
        `${START} with ${name} added to {--tools} (to "default", if none are set now)${more}, and not in {--exclude-tools}.`,
        tool.needs ? RULE_DECIDES : `Whoever runs this server can add ${name} to the \`tools\` of this person's rule.`,
      ),
    );
  }
}

/** Describes what a tool can't be limited to: `user user_1`, `user user_1 or organization org_1`, or both at once. */
export function describeUnmetPins({ pins, together }: UnmetPins): string {
  return together ? `${describePins(pins)} at once` : describePins(pins, 'or');
}

/** Returns the option with which one of two pins is enough for a tool, as a placeholder; empty where neither is. */
export function describeUnionRemedy({ pins: unmet, together }: UnmetPins, { pins }: PinOptions): string {
  const other = describePinOptions(unmet) !== describePinOptions(pins);
  return together || other ? 'with {--pins union}' : '';
}

/**
 * Refuses a call that loses something or lets somebody in.
 * @param why the reasons; left out where every call of the tool does
 * @throws ToolError refused
 */
export function refuseUnsafe(name: string, why?: string): never {
  const what = why === undefined ? 'any call of it loses something or lets somebody in' : why;
  throw refused(
    'safe',
    `${name} is not allowed here: ${what}.`,
    `Nothing was done. ${eitherWords(`${START} without {--safe}, or do it in the Clerk dashboard.`, `${RULE_DECIDES} They can do it in the Clerk dashboard.`)}`,
  );
}

function refused(refusedBy: Refusal, message: string, hint: string): ToolError {
  return new ToolError({ kind: 'refused', message, hint }, { refusedBy });
}

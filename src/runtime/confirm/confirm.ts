import type { Effect, ToolDefinition, ToolImplementation } from '../../tool.ts';
import { reasonsOf } from '../judge/judge.ts';
import { canonicalJson } from '../shared/canonical-json.ts';
import { ToolError } from '../shared/errors.ts';
import { eitherWords } from '../shared/placeholders.ts';
import type { Refusal } from '../shared/refusals.ts';
import { StoreError } from '../store/store-error.ts';
import type { Consent, Decision } from './consent.ts';
import type { QuestionContext } from './question.ts';
import type { Seals } from './seal.ts';

/** Everything that confirming needs besides the call. */
export interface ConfirmContext extends QuestionContext {
  seals: Seals;
  consent?: Consent | undefined;
  /** True where a yes to another process's question is refused, and no person asked again: another one may get that yes too. */
  refusesForeign: boolean;
  /** Whom calls act for, and within which bounds: a yes counts for no others. */
  scope: string;
}

/** Signal that a person has to be asked first; becomes a result with a `question`. */
export class ConfirmationNeeded extends Error {
  readonly seal: string;

  constructor(message: string, seal: string) {
    super(message);
    this.seal = seal;
  }
}

/** For each way of not saying yes: the message for the model, and the reason for the audit log. None says that a person was there: some clients reply by themselves. */
const REFUSALS: Record<Exclude<Decision, 'accept' | 'failed'>, [message: string, refusedBy: Refusal]> = {
  decline: ['This call needs a yes, and the reply was no.', 'confirm_declined'],
  cancel: ['This call needs a yes, and the question was closed without a reply.', 'confirm_cancelled'],
  timeout: ['This call needs a yes, and no reply came in time.', 'confirm_timeout'],
};

const VOID = {
  kind: 'refused',
  message:
    "This call got a yes that doesn't count: what the call would do has changed since, the question is more than ten minutes old or was answered before, or another process asked it.",
  hint: 'Nothing was done. Make the call again, as a new one: a person is then asked anew. A program in which one process asks and another one calls needs a store that they share, or has to pass an `ask`.',
} as const;

const FOREIGN = {
  kind: 'refused',
  message:
    "This call got a yes that doesn't count: another process asked for it, or this one before it was started again.",
  hint: 'Nothing was done. Make the call again, as a new one: a person is then asked anew. If that is refused as well, several processes serve without a store that they share: tell the person that whoever runs them must set one up.',
} as const;

const OUTAGE = {
  kind: 'unavailable',
  message: "This call needs a person's yes, and what keeps such questions (the store) can't be used now.",
  hint: 'Nothing was done. Try again in a minute; calls that need no yes work. Whoever runs this can see why in its log.',
} as const;

/** After a no, nobody is told how it could be done without a yes. */
const TELL = "Nothing was done. Tell the person, and don't try to get the same done another way.";
const ALLOW =
  'A person can allow it {in a client that can show such questions or by starting the server} with {--confirm never}, or do it in the Clerk dashboard.';
const NOBODY_ASKED = eitherWords(
  `${TELL} ${ALLOW}`,
  `${TELL} They can allow it in a client that can show such questions.`,
);

/**
 * Lets a call that loses something or lets somebody in through if a person said yes to exactly this: this tool, these
 * arguments, and what they name as it is now.
 * @param effects what the call was judged to do
 * @throws ConfirmationNeeded when a person has to be asked first, or again; ToolError refused for a no, in every form it
 *   takes; and what reading about the call's target throws: then nothing is asked
 */
export async function confirm(
  definition: Pick<ToolDefinition, 'name' | 'inputSchema' | 'endpoint'>,
  { question }: Pick<ToolImplementation, 'question'>,
  args: Record<string, unknown>,
  effects: readonly Effect[],
  context: ConfirmContext,
): Promise<void> {
  const { consent, seals, scope } = context;
  const { decision, seal } = consent ?? {};
  if (!consent?.canAsk || decision === 'failed') {
    throw refused(
      `${definition.name} needs a person's yes here (${reasonsOf(effects)}), and {this client can't ask for one}.`,
      'confirm_unavailable',
      NOBODY_ASKED,
    );
  }
  if (decision !== undefined && decision !== 'accept') {
    // Used up by it: the same question can't get a yes afterwards.
    if (seal !== undefined) await seals.open(seal, '').catch(ignoreOutage);
    throw refused(...REFUSALS[decision]);
  }
  if (!question) throw new Error(`${definition.name} has no question: run npm run generate`);
  const { composeQuestion } = await import('./question.ts');
  const { message, subject } = await composeQuestion(definition, question, args, effects, context);
  const sealed = canonicalJson([scope, subject]);
  try {
    const opened = decision === 'accept' && seal !== undefined ? await seals.open(seal, sealed) : 'void';
    if (opened === 'good') return;
    // Asked again, the yes would come to another process again.
    if (opened === 'foreign' && context.refusesForeign) throw new ToolError(FOREIGN, { refusedBy: 'confirm_void' });
    if (decision === 'accept' && consent.last) throw new ToolError(VOID, { refusedBy: 'confirm_void' });
    throw new ConfirmationNeeded(message, await seals.seal(sealed));
  } catch (error) {
    throw error instanceof StoreError ? new ToolError(OUTAGE, { refusedBy: 'confirm_store' }) : error;
  }
}

/** Takes it that a no was given, whether or not its seal could be used up. */
function ignoreOutage(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}

function refused(message: string, refusedBy: Refusal, hint = TELL): ToolError {
  return new ToolError({ kind: 'refused', message, hint }, { refusedBy });
}

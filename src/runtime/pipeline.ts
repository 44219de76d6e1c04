import type { ToolDefinition } from '../tool.ts';
import { admitCall } from './admit-call.ts';
import { hashUpload } from './arguments/upload.ts';
import { type CallRecord, reasonOf } from './audit/entry.ts';
import { dryRun } from './clerk/dry-run.ts';
import { createReader } from './clerk/read-by-template.ts';
import { request } from './clerk/request.ts';
import { instanceFields } from './clerk/secret-key.ts';
import { ConfirmationNeeded, confirm } from './confirm/confirm.ts';
import { type Consent, needsConfirmation } from './confirm/consent.ts';
import { judge, reasonsOf } from './judge/judge.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { withoutHiddenFields } from './policy/apply-pins.ts';
import { refuseUnsafe } from './policy/authorize.ts';
import type { QueryProgress } from './query/reads/progress.ts';
import { credentialNames } from './result/credential-names.ts';
import { mask } from './result/mask.ts';
import { hidePrivateMetadata } from './result/private-metadata.ts';
import { asObject, errorResult, questionResult, successResult, type ToolResult } from './result/result.ts';
import { sanitize } from './result/sanitize.ts';
import { truncate } from './result/truncate.ts';
import { spellError } from './shared/placeholders.ts';

/** Options of one call, set by the program that makes it and never by its model. */
export interface CallOptions {
  /** Cancels the call. */
  signal?: AbortSignal | undefined;
  /** The means of asking a person, and their decision; when left out, nobody can be asked. */
  consent?: Consent | undefined;
  /** Ends the call where its request would be sent: it shows only whether a person must be asked, and what. */
  preview?: boolean | undefined;
  /** Receives how far a call has come that reads whole lists. */
  onProgress?: ((progress: QueryProgress) => void) | undefined;
}

/**
 * Runs one call, through the same stages for every tool and every adapter: what differs between tools is in their
 * definitions. Never throws: a failure is a result with `isError`.
 * @param spelling the tool's name, dotted or as on the wire
 */
export async function runPipeline(
  context: PipelineContext,
  spelling: string,
  args: unknown,
  options: CallOptions = {},
): Promise<ToolResult> {
  const { audit, ownKey, policy, optionStyle, keyHint } = context;
  const redact = <T>(value: T) => mask(sanitize(value), { ownKey, allowSecrets: policy.allowSecrets });
  const record: CallRecord = { decision: 'refused' };
  const start = performance.now();
  const result = await runStages(context, spelling, args, options, record).catch((error) => {
    record.reason = reasonOf(error);
    return error instanceof ConfirmationNeeded
      ? questionResult(redact(error.message), error.seal)
      : errorResult(error, (details) => redact(spellError(details, { options: optionStyle, key: keyHint })));
  });
  if (result.question) record.decision = 'asked';
  if (options.preview && !result.isError) return result;
  await audit?.outcome(record, result, performance.now() - start);
  return result;
}

async function runStages(
  context: PipelineContext,
  spelling: string,
  given: unknown,
  { signal, consent, preview }: CallOptions,
  record: CallRecord,
): Promise<ToolResult> {
  const { policy, timeout } = context;
  const ends = { timeout, deadline: performance.now() + timeout, signal };
  const { definition, implementation, args, form, reads } = await admitCall(context, spelling, given, ends, record);
  const { name, tier } = definition;
  const journey = { ...ends, api: definition.endpoint === null ? undefined : await context.api() };

  const read = createReader(args, journey);
  const asks = needsConfirmation(context.confirm, context.instance);
  const effects = asks || policy.safe ? await judge(implementation, args, read) : [];
  if (policy.safe && effects.length > 0) refuseUnsafe(name, reasonsOf(effects));
  const init = { ...journey, pins: policy.pins, reads, form };
  if (context.dryRun && tier !== 'read') {
    record.decision = 'dry_run';
    const rehearsal = await dryRun(implementation, args, init, reasonsOf(effects));
    return toResult(rehearsal, { definition, reads, given: coerced }, context);
  }
  await context.guesses.check(implementation, args);
  if (effects.length > 0) {
    const file = await hashUpload(form, definition);
    await confirm(definition, implementation, args, effects, { ...context, read, consent, file });
  }
  if (preview) return successResult({});
  await context.guesses.count(implementation, args);
  record.decision = effects.length > 0 ? 'confirmed' : 'allowed';
  const handsOut = policy.allowSecrets && definition.secrets !== undefined;
  if (tier !== 'read' || handsOut) await context.audit?.intent(record);
  record.progress = { begun: false, sent: false };
  const { body, status, traceId } = await request(implementation, args, { ...init, progress: record.progress });
  Object.assign(record, { status, traceId: traceId && mask(traceId, { ownKey: context.ownKey, allowSecrets: false }) });
  return toResult(body, { definition, reads, given: coerced, shape: implementation.response }, context);
}

/** The call whose response becomes a result. */
interface Answered {
  definition: ToolDefinition;
  /** True for a call that can change nothing at Clerk. */
  reads: boolean;
  /** The arguments as the model gave them. */
  given: unknown;
  /** The shape of the response, where it is the tool's own. */
  shape?: ResponseShape | undefined;
}

/** Turns the body of a response into the result that the model gets: sanitized, masked, and cut to size. */
function toResult(body: unknown, { definition, reads, given, shape }: Answered, context: PipelineContext): ToolResult {
  const { policy, ownKey, instance, maxResult: limit, optionStyle, view, rows } = context;
  const visible = withoutHiddenFields(asObject(body), definition, policy.pins);
  const secret = { fields: definition.secrets, isCredential: credentialNames(definition.name) };
  const masked = mask(sanitize(visible), { ownKey, ...secret, allowSecrets: policy.allowSecrets });
  const shown = asObject(hidePrivateMetadata(masked, context));
  const listed = withoutPinnedArguments(definition, policy.pins).inputSchema.properties ?? {};
  const page = shape && toPage(shown, shape, { given: asObject(given), listed });
  const data = page && view === 'lean' ? page.result : shown;
  const way = !reads ? 'read' : listed.fields ? 'fields' : undefined;
  const table = view === 'lean' && rows === 'table' ? {} : undefined;
  const rowsAt = view === 'raw' ? shape?.rows || undefined : undefined;
  const cut = { limit, way, optionStyle, table, rows: rowsAt, ...(page && { goOn: page.goOn }) };
  return successResult(truncate(reads ? data : { ...data, ...instanceFields(instance) }, cut));
}

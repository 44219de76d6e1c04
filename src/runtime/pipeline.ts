import type { ResponseShape, ToolDefinition } from '../tool.ts';
import { expandClear } from './arguments/clear.ts';
import { coerceArguments } from './arguments/coerce.ts';
import { checkNotMasked } from './arguments/not-masked.ts';
import { hashUpload } from './arguments/upload.ts';
import type { Audit } from './audit/audit.ts';
import { type CallRecord, reasonOf } from './audit/entry.ts';
import { loadImplementation, resolveTool } from './catalogue/catalogue.ts';
import { dryRun } from './clerk/dry-run.ts';
import { createReader } from './clerk/read-by-template.ts';
import { request } from './clerk/request.ts';
import { type Instance, instanceFields } from './clerk/secret-key.ts';
import { ConfirmationNeeded, confirm } from './confirm/confirm.ts';
import { type ConfirmMode, type Consent, needsConfirmation } from './confirm/consent.ts';
import type { Seals } from './confirm/seal.ts';
import { judge, reasonsOf } from './judge/judge.ts';
import { withoutHiddenFields, withoutPinnedArguments } from './policy/apply-pins.ts';
import { authorize, type Policy, refuseUnsafe } from './policy/authorize.ts';
import type { GuessLimit } from './policy/guess-limit.ts';
import { checkOwnership } from './policy/ownership.ts';
import { prepareCall } from './prepare-call.ts';
import { credentialNames } from './result/credential-names.ts';
import { mask } from './result/mask.ts';
import { toPage } from './result/page.ts';
import { hidePrivateMetadata, type PrivateMetadataOptions } from './result/private-metadata.ts';
import {
  asObject,
  errorResult,
  questionResult,
  type ResultView,
  type RowStyle,
  successResult,
  type ToolResult,
} from './result/result.ts';
import { sanitize } from './result/sanitize.ts';
import type { Way } from './result/size/left-out-note.ts';
import { truncate } from './result/size/truncate.ts';
import { type OptionStyle, spellError } from './shared/placeholders.ts';

/** Everything that a call depends on and its caller can't change. */
export interface PipelineContext extends PrivateMetadataOptions {
  /** Every tool of the policy's selection, by dotted name. */
  definitions: ReadonlyMap<string, ToolDefinition>;
  policy: Policy;
  /** Folders from which files may be sent. */
  files: readonly string[];
  instance: Instance;
  /** When a person is asked before a call that loses something or lets somebody in. */
  confirm: ConfirmMode;
  /** Seals questions to a person, and checks the seals that come back. */
  seals: Seals;
  /** Limits guesses at passwords and codes. */
  guesses: GuessLimit;
  /** Returns the request of every call that isn't a read in place of sending it. */
  dryRun: boolean;
  /** The log in which calls are recorded. */
  audit?: Audit | undefined;
  /** Matches our own key, which must not be seen in any result or error. */
  ownKey: RegExp | undefined;
  /** Identifies our key to a person without revealing it. */
  keyHint: string | undefined;
  /** Returns the HTTP client, which is created on first use. */
  api(): Promise<unknown>;
  /** Milliseconds until a call is given up. */
  timeout: number;
  /** Largest result, in characters of JSON. */
  maxResult: number;
  view: ResultView;
  rows: RowStyle;
  /** Spelling of options in errors and hints. */
  optionStyle: OptionStyle;
  /** Shows a line to a person, once. */
  notice(line: string): void;
}

/** Options of one call, set by the program that makes it and never by its model. */
export interface CallOptions {
  /** Cancels the call. */
  signal?: AbortSignal | undefined;
  /** The means of asking a person, and their decision; when left out, nobody can be asked. */
  consent?: Consent | undefined;
  /** Ends the call where its request would be sent: it shows only whether a person must be asked, and what. */
  preview?: boolean | undefined;
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
  const { policy, timeout, files } = context;
  const { pins } = policy;
  const { tool: indexed, notice } = resolveTool(spelling);
  const { name, tier } = indexed;
  if (notice !== undefined) context.notice(notice);
  Object.assign(record, { tool: name, tier });
  authorize(indexed, policy);
  const definition = context.definitions.get(name);
  if (!definition) throw new Error(`${name} is in the index but not in the catalogue: run npm run generate`);
  record.schema = definition.inputSchema;
  const implementation = await loadImplementation(name);
  const coerced = coerceArguments(given, definition.inputSchema);
  checkNotMasked(coerced);
  const { args, form, reads } = await prepareCall(
    { definition, implementation },
    expandClear(coerced, withoutPinnedArguments(definition, pins)),
    { pins, files, onValid: (valid) => Object.assign(record, { args: valid }) },
  );
  const api = definition.endpoint === null ? undefined : await context.api();
  const journey = { api, timeout, deadline: performance.now() + timeout, signal };
  await checkOwnership(implementation, args, pins, journey);

  const read = createReader(args, journey);
  const asks = needsConfirmation(context.confirm, context.instance);
  const effects = asks || policy.safe ? await judge(implementation, args, read) : [];
  if (policy.safe && effects.length > 0) refuseUnsafe(name, reasonsOf(effects));
  const init = { ...journey, pins, reads, form };
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
  const way: Way | undefined = !reads ? 'read' : listed.fields ? 'fields' : undefined;
  const table = view === 'lean' && rows === 'table' ? {} : undefined;
  const rowsAt = view === 'raw' ? shape?.rows || undefined : undefined;
  const cut = { limit, way, optionStyle, table, rows: rowsAt, ...(page && { goOn: page.goOn }) };
  return successResult(truncate(reads ? data : { ...data, ...instanceFields(instance) }, cut));
}

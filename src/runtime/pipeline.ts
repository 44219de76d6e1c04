import type { Pins, ToolDefinition } from '../tool.ts';
import { unwrap } from './arguments/coerce.ts';
import { wellFormed } from './arguments/json-safe.ts';
import { upload } from './arguments/upload.ts';
import { meant, validate } from './arguments/validate.ts';
import type { Audit, CallRecord } from './audit/audit.ts';
import { consentGate, whyOf } from './audit/entry.ts';
import { loadImplementation, resolve } from './catalogue/catalogue.ts';
import { dryRun } from './clerk/dry-run.ts';
import { nameKey } from './clerk/key-hint.ts';
import { repeatable, request } from './clerk/request.ts';
import type { Instance } from './clerk/secret-key.ts';
import { confirm, QuestionAsked } from './confirm/confirm.ts';
import type { ConfirmMode, Consent } from './confirm/consent.ts';
import type { Seals } from './confirm/seal.ts';
import { pin, withoutHidden, withoutPinned } from './policy/apply-pins.ts';
import { gate, type Policy } from './policy/authorize.ts';
import { owned } from './policy/ownership.ts';
import { mask } from './result/mask.ts';
import { type ViewOptions, view } from './result/private-metadata.ts';
import { asked, failure, success, type ToolResult, wrap } from './result/result.ts';
import { clean } from './result/sanitize.ts';
import { budget } from './result/truncate.ts';
import type { ErrorDetails } from './shared/errors.ts';
import { type OptionWords, optionWords } from './shared/option-names.ts';

/** Everything about a call that the caller has no say in. */
export interface PipelineContext extends ViewOptions {
  /** By dotted name; has every tool of the policy's selection. */
  definitions: ReadonlyMap<string, ToolDefinition>;
  policy: Policy;
  pins: Pins;
  /** Folders from which files may be sent. */
  files: readonly string[];
  instance: Instance;
  /** When a person is asked before a destructive call. */
  confirm: ConfirmMode;
  /** Keeps the questions that are open. */
  seals: Seals;
  /** Answers writes with the request that would be sent. */
  dryRun: boolean;
  /** Where calls are written down. */
  audit?: Audit | undefined;
  /** Finds our own key, which must not be seen in any result or error. */
  own: RegExp | undefined;
  /** Our own key, as far as it may be told. */
  key: string | undefined;
  /** The HTTP client, made when first asked for. */
  api(): Promise<unknown>;
  /** Milliseconds. */
  timeout: number;
  /** Characters of JSON. */
  maxResult: number;
  /** How options are spelled in errors and hints. */
  optionWords: OptionWords;
  /** Tells a person, once. */
  notice(line: string): void;
}

/** What comes with one call beside its arguments; none of it is the model's. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** How a person can be asked, and what they answered; without it nobody can be. */
  consent?: Consent | undefined;
}

/**
 * One call, the same way for every tool and every adapter: what differs between tools is in their definitions.
 * Never throws: a failure is a result with `isError`.
 * @param spelling the tool's name, dotted or as on the wire
 */
export async function runPipeline(
  context: PipelineContext,
  spelling: string,
  args: unknown,
  options: CallOptions = {},
): Promise<ToolResult> {
  const { audit, own, policy } = context;
  const tidy = <T>(value: T) => mask(clean(value), { own, allowSecrets: policy.allowSecrets });
  const record: CallRecord = { decision: 'refused' };
  const start = performance.now();
  const result = await stages(context, spelling, args, options, record).catch((error) => {
    record.why = whyOf(error, record.gate);
    return error instanceof QuestionAsked
      ? asked(tidy(error.message), error.seal)
      : failure(nameKey(error, context.key), (details) => tidy(spelled(details, context.optionWords)));
  });
  if (result.question) record.decision = 'asked';
  await audit?.outcome(record, result, performance.now() - start);
  return result;
}

async function stages(
  context: PipelineContext,
  spelling: string,
  args: unknown,
  { signal, consent }: CallOptions,
  record: CallRecord,
): Promise<ToolResult> {
  const { policy, pins, own, timeout, maxResult } = context;
  const { tool: indexed, notice } = resolve(spelling);
  const { name, tier } = indexed;
  if (notice !== undefined) context.notice(notice);
  Object.assign(record, { tool: name, tier });
  gate(indexed, policy);
  const definition = context.definitions.get(name);
  if (!definition) throw new Error(`${name} is in the index but not in the catalogue: run npm run generate`);
  record.schema = definition.inputSchema;
  const implementation = await loadImplementation(name);
  const given = wellFormed(unwrap(args, definition.inputSchema));
  // Before validation: a pinned argument is required of the request, and not asked of the model.
  const filled = pin(given, pins, definition);
  const shown = withoutPinned(definition, pins);
  const valid = validate(filled, implementation, shown);
  record.args = valid;
  meant(valid, implementation, shown);
  const form = await upload(valid, definition, context.files);
  const api = definition.endpoint === null ? undefined : await context.api();
  await owned(implementation, valid, pins, { api, timeout, signal });

  const reads = repeatable(definition);
  const init = { api, pins, reads, timeout, form, signal };
  const answer = async (body: unknown) => {
    const hidden = { own, fields: definition.secrets, allowSecrets: policy.allowSecrets };
    const kept = withoutHidden(wrap(body), definition, pins);
    const seen = wrap(view(mask(clean(kept), hidden), context));
    const paged = 'offset' in (definition.inputSchema.properties ?? {});
    const named = reads ? seen : { ...seen, clerk_instance: context.instance };
    return success(budget(named, maxResult, { args: valid, paged }));
  };
  if (context.dryRun && !reads) {
    record.decision = 'dry_run';
    return answer(await dryRun(implementation, valid, init));
  }
  const asks = tier === 'destructive';
  if (asks) record.gate = consentGate(consent);
  const consented = asks && (await confirm(definition, implementation, valid, { ...context, api, signal, consent }));
  record.decision = consented ? 'confirmed' : 'allowed';
  if (!reads) await context.audit?.intent(record);
  const { body, status, traceId } = await request(implementation, valid, init);
  Object.assign(record, { status, traceId });
  return answer(body);
}

/** An error with its options spelled as whoever can set them does. */
function spelled(details: ErrorDetails, words: OptionWords): ErrorDetails {
  const { message, hint } = details;
  return {
    ...details,
    message: optionWords(message, words),
    ...(hint !== undefined && { hint: optionWords(hint, words) }),
  };
}

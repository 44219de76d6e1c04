import type { ToolDefinition } from '../tool.ts';
import { coerceArguments } from './arguments/coerce.ts';
import type { Audit } from './audit/audit.ts';
import { type CallRecord, reasonOf } from './audit/entry.ts';
import { loadImplementation, resolveTool } from './catalogue/catalogue.ts';
import { dryRun } from './clerk/dry-run.ts';
import { request } from './clerk/request.ts';
import type { Instance } from './clerk/secret-key.ts';
import { ConfirmationNeeded, confirm } from './confirm/confirm.ts';
import type { ConfirmMode, Consent } from './confirm/consent.ts';
import type { Seals } from './confirm/seal.ts';
import { withoutHiddenFields } from './policy/apply-pins.ts';
import { authorize, type Policy } from './policy/authorize.ts';
import { checkOwnership } from './policy/ownership.ts';
import { prepareCall } from './prepare-call.ts';
import { mask } from './result/mask.ts';
import { hidePrivateMetadata, type PrivateMetadataOptions } from './result/private-metadata.ts';
import { asObject, errorResult, questionResult, successResult, type ToolResult } from './result/result.ts';
import { sanitize } from './result/sanitize.ts';
import { truncate } from './result/truncate.ts';
import { type OptionStyle, spellError } from './shared/placeholders.ts';

/** Everything about a call that the caller has no say in. */
export interface PipelineContext extends PrivateMetadataOptions {
  /** By dotted name; has every tool of the policy's selection. */
  definitions: ReadonlyMap<string, ToolDefinition>;
  policy: Policy;
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
  ownKey: RegExp | undefined;
  /** Says which key is ours, without revealing it. */
  keyHint: string | undefined;
  /** The HTTP client, made when first asked for. */
  api(): Promise<unknown>;
  /** Milliseconds. */
  timeout: number;
  /** Characters of JSON. */
  maxResult: number;
  /** How options are spelled in errors and hints. */
  optionStyle: OptionStyle;
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
  const { audit, ownKey, policy, optionStyle, keyHint } = context;
  const tidy = <T>(value: T) => mask(sanitize(value), { ownKey, allowSecrets: policy.allowSecrets });
  const record: CallRecord = { decision: 'refused' };
  const start = performance.now();
  const result = await stages(context, spelling, args, options, record).catch((error) => {
    record.reason = reasonOf(error);
    return error instanceof ConfirmationNeeded
      ? questionResult(tidy(error.message), error.seal)
      : errorResult(error, (details) => tidy(spellError(details, { options: optionStyle, key: keyHint })));
  });
  if (result.question) record.decision = 'asked';
  await audit?.outcome(record, result, performance.now() - start);
  return result;
}

async function stages(
  context: PipelineContext,
  spelling: string,
  given: unknown,
  { signal, consent }: CallOptions,
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
  const { args, form, reads } = await prepareCall(
    { definition, implementation },
    coerceArguments(given, definition.inputSchema),
    { pins, files, onValid: (valid) => Object.assign(record, { args: valid }) },
  );
  const api = definition.endpoint === null ? undefined : await context.api();
  await checkOwnership(implementation, args, pins, { api, timeout, signal });

  const init = { api, pins, reads, timeout, form, signal };
  if (context.dryRun && !reads) {
    record.decision = 'dry_run';
    return resultOf(await dryRun(implementation, args, init), definition, args, reads, context);
  }
  const consented =
    tier === 'destructive' && (await confirm(definition, implementation, args, { ...context, api, signal, consent }));
  record.decision = consented ? 'confirmed' : 'allowed';
  if (!reads) await context.audit?.intent(record);
  const { body, status, traceId } = await request(implementation, args, init);
  Object.assign(record, { status, traceId });
  return resultOf(body, definition, args, reads, context);
}

/** Turns the body of a response into the result that the model gets: sanitized, masked, and cut to size. */
function resultOf(
  body: unknown,
  definition: ToolDefinition,
  args: Record<string, unknown>,
  reads: boolean,
  context: PipelineContext,
): ToolResult {
  const { policy, ownKey, instance, maxResult } = context;
  const kept = withoutHiddenFields(asObject(body), definition, policy.pins);
  const masked = mask(sanitize(kept), { ownKey, fields: definition.secrets, allowSecrets: policy.allowSecrets });
  const seen = asObject(hidePrivateMetadata(masked, context));
  const named = reads ? seen : { ...seen, clerk_instance: instance };
  const paged = 'offset' in (definition.inputSchema.properties ?? {});
  return successResult(truncate(named, maxResult, { args, paged }));
}

import { admitArguments, admitTool } from './admit-call.ts';
import { hashUpload } from './arguments/upload.ts';
import { type CallRecord, reasonOf } from './audit/entry.ts';
import { callInName } from './call-in-name.ts';
import { findTool } from './catalogue/catalogue.ts';
import { dryRun } from './clerk/dry-run.ts';
import { createReader } from './clerk/read-by-template.ts';
import { request } from './clerk/request.ts';
import { ConfirmationNeeded, confirm } from './confirm/confirm.ts';
import { type Consent, needsConfirmation } from './confirm/consent.ts';
import { type Caller, checkCaller } from './discovery/callers.ts';
import { judge, reasonsOf } from './judge/judge.ts';
import { createOwnWork } from './own-work.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { refuseUnsafe } from './policy/authorize.ts';
import type { QueryProgress } from './query/reads/progress.ts';
import { errorResult, questionResult, successResult, type ToolResult } from './result/result.ts';
import { sanitize } from './result/sanitize.ts';
import { mask } from './result/secrets/mask.ts';
import { spellError } from './shared/placeholders.ts';
import type { IncomingTrace } from './telemetry/trace-headers.ts';
import { checkFieldsOfWrite, toResult } from './to-result.ts';

/** Options of one call, set by the program that makes it and never by its model. */
export interface CallOptions {
  /** Cancels the call. */
  signal?: AbortSignal | undefined;
  /** The means of asking a person, and their decision; when left out, nobody can be asked. */
  consent?: Consent | undefined;
  /** Ends the call where its request would be sent: it shows only whether a person must be asked, and what. */
  preview?: boolean | undefined;
  /** The tool that this call came through, where the model calls tools by name: it calls none of another kind. */
  through?: Caller | undefined;
  /** Receives how far a call has come that reads whole lists. */
  onProgress?: ((progress: QueryProgress) => void) | undefined;
  /** Traces that a request of MCP brought with it. */
  incoming?: IncomingTrace | undefined;
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
  const { audit, ownKey, policy, optionStyle, keyHint, person, telemetry } = context;
  const redact = <T>(value: T) => mask(sanitize(value), { ownKey, allowSecrets: policy.allowSecrets });
  const record: CallRecord = { decision: 'refused' };
  const start = performance.now();
  const { tool } = findTool(spelling) ?? {};
  const watched = telemetry?.begin({ tool: tool?.name, tier: tool?.tier, rule: person?.by.rule }, options.incoming);
  const followed = watched ? { ...context, api: async () => watched.watch(await context.api()) } : context;
  const stages = () => runStages(followed, spelling, args, options, record);
  const run = () => (person ? callInName(person, stages) : stages());
  // Named before it is admitted: the log says what was called too often.
  if (person && tool) Object.assign(record, { tool: tool.name, tier: tool.tier });
  const result = await (watched ? watched.run(run) : run()).catch((error) => {
    record.reason = reasonOf(error);
    return error instanceof ConfirmationNeeded
      ? questionResult(redact(error.message), error.seal)
      : errorResult(error, (details) => redact(spellError(details, { options: optionStyle, key: keyHint })), {
          reads: record.tier === 'read',
        });
  });
  if (result.question) record.decision = 'asked';
  if (options.preview && !result.isError) {
    watched?.drop();
    return result;
  }
  const took = performance.now() - start;
  await audit?.outcome(record, result, took);
  watched?.end(record, result, took);
  return result;
}

async function runStages(
  context: PipelineContext,
  spelling: string,
  given: unknown,
  { signal, consent, preview, through, onProgress }: CallOptions,
  record: CallRecord,
): Promise<ToolResult> {
  const { policy, queryBounds } = context;
  const tool = await admitTool(context, spelling, record);
  const { definition, implementation } = tool;
  const { name, tier } = definition;
  if (through !== undefined) checkCaller(definition, through);
  // A query has a bound of its own for all its reads, and ends by itself.
  const timeout = context.timeout + (implementation.runs ? queryBounds.time : 0);
  const ends = { timeout, deadline: performance.now() + timeout, signal };
  const call = await admitArguments(context, tool, given, ends, record);
  await checkFieldsOfWrite(call, context);
  const { args, form, reads } = call;
  const journey = { ...ends, api: definition.endpoint === null ? undefined : await context.api() };

  const read = createReader(args, journey);
  const asks = needsConfirmation(context.confirm, context.instance);
  const effects = asks || policy.safe ? await judge(implementation, args, read, context.person !== undefined) : [];
  if (policy.safe && effects.length > 0) refuseUnsafe(name, reasonsOf(effects));
  if (context.person) {
    const { refuseOwnTarget } = await import('./judge/own-target.ts');
    await refuseOwnTarget(name, implementation, args, context.person.by, read);
  }
  const run = createOwnWork(context, { journey, record, onProgress });
  const init = { ...journey, pins: policy.pins, reads, form, run };
  if (context.dryRun && tier !== 'read') {
    record.decision = 'dry_run';
    const rehearsal = await dryRun(implementation, args, init, reasonsOf(effects));
    return toResult(rehearsal, call, context, { ofTool: false });
  }
  await context.guesses.check(implementation, args);
  if (effects.length > 0) {
    const file = await hashUpload(form, definition);
    await confirm(definition, implementation, args, effects, { ...context, read, consent, file });
  }
  if (preview) return successResult({});
  // A yes may come minutes after the question.
  if (consent?.decision === 'accept') await context.person?.check(true);
  await context.guesses.count(implementation, args);
  record.decision = effects.length > 0 ? 'confirmed' : 'allowed';
  const handsOut = policy.allowSecrets && definition.secrets !== undefined;
  if (tier !== 'read' || handsOut) await context.audit?.intent(record);
  record.progress = { begun: false, sent: false };
  const { body, status, traceId } = await request(implementation, args, { ...init, progress: record.progress });
  Object.assign(record, { status, traceId: traceId && mask(traceId, { ownKey: context.ownKey, allowSecrets: false }) });
  if (implementation.runs) await context.person?.check(false);
  return toResult(body, call, context);
}

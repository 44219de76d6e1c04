import { coerceArguments } from '../../runtime/arguments/coerce.ts';
import { findTool } from '../../runtime/catalogue/catalogue.ts';
import { connect, connectionOf } from '../../runtime/clerk/connection.ts';
import { type Consent, needsConfirmation } from '../../runtime/confirm/consent.ts';
import { checkLimit, MAX_TIMEOUT } from '../../runtime/http/limits.ts';
import { instructions } from '../../runtime/instructions.ts';
import { listPrompts } from '../../runtime/prompts/prompts.ts';
import type { RowStyle, ToolResult } from '../../runtime/result/result.ts';
import { hideKeys } from '../../runtime/result/secrets/key-patterns.ts';
import { blameCaller } from '../../runtime/shared/blame-caller.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { resolveExportFolder, resolveFolders } from '../../runtime/shared/folders.ts';
import { noticeOnStderr } from '../../runtime/shared/notice.ts';
import { spellOptions } from '../../runtime/shared/placeholders.ts';
import { guarded } from '../../runtime/store/guard-store.ts';
import { readSealSecret } from '../../runtime/store/seal-secret.ts';
import type { IncomingTrace } from '../../runtime/telemetry/trace-headers.ts';
import { createToolkit, type Toolkit, type ToolkitOptions } from '../../runtime/toolkit.ts';
import type { ToolDefinition } from '../../tool.ts';
import { pinsFromAuthContext } from './auth-context.ts';
import { checkOptions } from './check-options.ts';
import { askPerson, callAsking } from './consent/ask.ts';
import { askInGraph, type Graph } from './consent/ask-in-graph.ts';
import type { AskedCall } from './consent/asked-call.ts';
import { keptSealsIn } from './consent/kept-seals.ts';
import { listTools } from './list-tools.ts';
import type { ExecuteOptions } from './listed-tool.ts';
import type { ClerkToolkitOptions } from './options.ts';
import type { ClerkToolkitBase } from './public.ts';
import { formatSessionClaims } from './session-claims.ts';

/** Options of one call, as an adapter makes it. */
export interface RunOptions extends ExecuteOptions {
  /** Traces that a request of MCP brought with it. */
  incoming?: IncomingTrace | undefined;
  /** Set where `ask` may interrupt a graph, which is run again later with the reply. */
  graph?: Graph | undefined;
}

/** A toolkit with all that an adapter needs to hand it to a framework. */
export interface OpenedToolkit {
  /** The members that every adapter's toolkit has. */
  base: ClerkToolkitBase;
  toolkit: Toolkit;
  /** The program's own way of asking a person, if it has one. */
  ask: ClerkToolkitOptions['ask'];
  /** Runs a call, asking a person first where one must be asked. */
  run(name: string, args: unknown, options?: RunOptions): Promise<ToolResult>;
  /** Returns the question to ask before a call, and keeps its seal for the call of that id. */
  question(name: string, args: unknown, callId?: string): Promise<string | undefined>;
  /** Reports whether a question about a call of that id is open. */
  isAsked(name: string, args: unknown, callId: string): Promise<boolean>;
  /** Reports whether a call of this tool may wait for a person. */
  mayAsk(tool: ToolDefinition): boolean;
}

/**
 * Creates a toolkit from a program's options.
 * @param rows the form of rows: as objects for a program, as one table for a model alone
 * @param caller the function that the program called, at which errors begin
 * @throws UsageError for an unknown option or one that can't have its value, when nobody is signed in, without a key,
 *   and as `createToolkit` does; options are spelled as in code
 */
export async function openToolkit(
  options: ClerkToolkitOptions,
  rows: RowStyle = 'objects',
  caller: (...args: never[]) => unknown = openToolkit,
): Promise<OpenedToolkit> {
  try {
    checkOptions(options);
    const telemetry = await openTelemetry(options);
    const toolkitOptions = { ...toToolkitOptions(options), telemetry, rows };
    return bindToolkit(options, toolkitOptions, await createToolkit(toolkitOptions));
  } catch (error) {
    throw error instanceof UsageError ? blameCaller(new UsageError(describe(error)), caller) : error;
  }
}

/** Returns the message of an error as it is for programs: with options spelled as in code, and without a key that was given in the wrong place. */
function describe({ message }: UsageError): string {
  return hideKeys(spellOptions(message, 'code'));
}

/** Loaded only where it is asked for. */
async function openTelemetry({ telemetry: api, notice = noticeOnStderr }: ClerkToolkitOptions) {
  if (api === undefined) return undefined;
  return (await import('../../runtime/telemetry/telemetry.ts')).createTelemetry({ api }, notice);
}

function toToolkitOptions(options: ClerkToolkitOptions): ToolkitOptions {
  const {
    client,
    secretKey,
    apiUrl,
    fetch,
    timeout,
    rate,
    authContext,
    pins,
    files = [],
    exports,
    ask: _,
    telemetry: __,
    ...rest
  } = options;
  const [conflict] = Object.entries({ secretKey, apiUrl, fetch, rate }).filter(([, value]) => value !== undefined);
  if (client !== undefined && conflict) {
    throw new UsageError(`\`client\` has its own connection: leave out \`${conflict[0]}\` or \`client\`.`);
  }
  if (pins !== undefined && !('authContext' in options)) {
    throw new UsageError(
      '`pins` says how the user and the organization of `authContext` go together: pass that too, or leave it out.',
    );
  }
  const notice = options.notice ?? noticeOnStderr;
  const store = options.store && guarded(options.store, notice);
  const connection =
    client === undefined ? connect({ secretKey, apiUrl, fetch, timeout, rate, store }) : connectionOf(client);
  return {
    ...rest,
    connection: {
      ...connection,
      ...(timeout !== undefined && { timeout: checkLimit('timeout', timeout, MAX_TIMEOUT) }),
    },
    files: resolveFolders(files),
    exports: resolveExportFolder(exports),
    notice,
    optionStyle: 'code',
    ...(options.store && { sealSecret: readSealSecret(process.env) }),
    pinMode: pins,
    ...('authContext' in options && { pins: pinsFromAuthContext(authContext) }),
  };
}

function bindToolkit(given: ClerkToolkitOptions, toolkitOptions: ToolkitOptions, toolkit: Toolkit): OpenedToolkit {
  const { ask, authContext, confirm = 'auto', dryRun = false, notice = noticeOnStderr } = given;
  const { tools, served, leftOut, instance } = toolkit;
  const seals = keptSealsIn(toolkitOptions.store && guarded(toolkitOptions.store, notice));
  // Formatted now: prompts must name the same signed-in user as the pins of calls do.
  const sessionClaims = formatSessionClaims(authContext);
  const findServed = (spelling: string) => {
    const name = findTool(spelling)?.tool?.name;
    return served.find((tool) => tool.name === name);
  };
  const mayAsk = ({ asks }: ToolDefinition) => asks !== undefined && !dryRun && needsConfirmation(confirm, instance);
  const asked = (called: string, passed: unknown, callId: string): AskedCall => {
    const { name, args } = toolkit.behind(called, passed);
    const tool = findServed(name);
    // The same call for whoever asks and whoever makes it: some frameworks take nulls out on the way.
    const given = tool ? coerceArguments(args, tool.inputSchema) : args;
    return { scope: toolkit.scope, callId, args: given, tool: tool?.wireName ?? name };
  };
  const run = async (name: string, args: unknown, options: RunOptions = {}) => {
    const { signal, onProgress, incoming, ask = given.ask, approved, graph } = options;
    const call = (consent: Consent) => toolkit.call(name, args, { signal, onProgress, incoming, consent });
    if (approved !== undefined) {
      const seal = await seals.take(asked(name, args, approved));
      return call({ canAsk: true, last: true, decision: 'accept', seal });
    }
    return callAsking(call, ask !== undefined, async (message, seal, before) => {
      if (!ask) return { decision: 'failed', seal };
      const about = toolkit.behind(name, args).name;
      const question = { tool: findServed(about)?.wireName ?? about, message };
      if (!graph) return { decision: await askPerson(question, { ask, notice, signal }), seal };
      const open = { ...asked(name, args, graph.callId), asked: before };
      return askInGraph(question, seal, open, { ask, notice, signal, graph, seals });
    });
  };
  const question = async (name: string, args: unknown, callId?: string) => {
    const tool = findServed(toolkit.behind(name, args).name);
    if (!tool || !mayAsk(tool)) return undefined;
    const result = await toolkit.call(name, args, { consent: { canAsk: true }, preview: true });
    if (result.question && callId !== undefined) await seals.keep(asked(name, args, callId), result.question.seal);
    return result.question?.message;
  };
  const isAsked = (name: string, args: unknown, callId: string) => seals.has(asked(name, args, callId));
  const base = {
    instructions: instructions(served, { ...toolkitOptions, instance }),
    leftOut,
    prompts: listPrompts(toolkit),
    injectSessionClaims: (prompt: string) => sessionClaims + prompt,
    question,
  };
  const opened = { toolkit, ask, run, question, isAsked, mayAsk };
  return { ...opened, base: { ...base, list: () => listTools(tools, opened) } };
}

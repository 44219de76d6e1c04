import { findTool } from '../../runtime/catalogue/catalogue.ts';
import { connect, connectionOf } from '../../runtime/clerk/connection.ts';
import { needsConfirmation } from '../../runtime/confirm/consent.ts';
import { checkLimit, MAX_TIMEOUT } from '../../runtime/http/limits.ts';
import { instructions } from '../../runtime/instructions.ts';
import type { CallOptions } from '../../runtime/pipeline.ts';
import type { RowStyle, ToolResult } from '../../runtime/result/result.ts';
import { blameCaller } from '../../runtime/shared/blame-caller.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { resolveExportFolder, resolveFolders } from '../../runtime/shared/folders.ts';
import { noticeOnStderr } from '../../runtime/shared/notice.ts';
import { spellOptions } from '../../runtime/shared/placeholders.ts';
import { createToolkit, type Toolkit, type ToolkitOptions } from '../../runtime/toolkit.ts';
import type { ToolDefinition } from '../../tool.ts';
import { askPerson, callAsking } from './ask.ts';
import { pinsFromAuthContext } from './auth-context.ts';
import { checkOptions } from './check-options.ts';
import type { Ask, ClerkToolkitOptions } from './options.ts';
import type { ClerkToolkitBase } from './public.ts';
import { formatSessionClaims } from './session-claims.ts';

/** Options of one call. */
export interface RunOptions {
  signal?: AbortSignal | undefined;
  /** Asks a person about this call, in place of the toolkit's `ask`. */
  ask?: Ask | undefined;
  onProgress?: CallOptions['onProgress'];
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
  caller: (options: ClerkToolkitOptions) => unknown = openToolkit,
): Promise<OpenedToolkit> {
  try {
    checkOptions(options);
    const toolkitOptions = { ...toToolkitOptions(options), rows };
    return bindToolkit(options, toolkitOptions, await createToolkit(toolkitOptions));
  } catch (error) {
    throw error instanceof UsageError
      ? blameCaller(new UsageError(spellOptions(error.message, 'code')), caller)
      : error;
  }
}

function toToolkitOptions(options: ClerkToolkitOptions): ToolkitOptions {
  const { client, secretKey, apiUrl, fetch, timeout, authContext, files = [], exports, ask: _, ...rest } = options;
  const [conflict] = Object.entries({ secretKey, apiUrl, fetch }).filter(([, value]) => value !== undefined);
  if (client !== undefined && conflict) {
    throw new UsageError(`\`client\` has its own connection: leave out \`${conflict[0]}\` or \`client\`.`);
  }
  const connection = client === undefined ? connect({ secretKey, apiUrl, fetch, timeout }) : connectionOf(client);
  return {
    ...rest,
    connection: {
      ...connection,
      ...(timeout !== undefined && { timeout: checkLimit('timeout', timeout, MAX_TIMEOUT) }),
    },
    files: resolveFolders(files),
    exports: resolveExportFolder(exports),
    notice: options.notice ?? noticeOnStderr,
    optionStyle: 'code',
    ...('authContext' in options && { pins: pinsFromAuthContext(authContext) }),
  };
}

function bindToolkit(options: ClerkToolkitOptions, toolkitOptions: ToolkitOptions, toolkit: Toolkit): OpenedToolkit {
  const { ask, authContext, confirm = 'auto', dryRun = false, notice = noticeOnStderr } = options;
  const { tools, leftOut, instance } = toolkit;
  // Formatted now: prompts must name the same signed-in user as the pins of calls do.
  const sessionClaims = formatSessionClaims(authContext);
  const findServed = (spelling: string) => {
    const name = findTool(spelling)?.tool?.name;
    return tools.find((tool) => tool.name === name);
  };
  const mayAsk = ({ asks }: ToolDefinition) => asks !== undefined && !dryRun && needsConfirmation(confirm, instance);
  const run = (name: string, args: unknown, { signal, onProgress, ask = options.ask }: RunOptions = {}) =>
    callAsking(
      (consent) => toolkit.call(name, args, { signal, onProgress, consent }),
      ask !== undefined,
      async (message) =>
        ask ? askPerson({ tool: findServed(name)?.wireName ?? name, message }, { ask, notice, signal }) : 'failed',
    );
  const question = async (name: string, args: unknown) => {
    const tool = findServed(name);
    if (!tool || !mayAsk(tool)) return undefined;
    return (await toolkit.call(name, args, { consent: { canAsk: true }, preview: true })).question?.message;
  };
  const base = {
    instructions: instructions(tools, { ...toolkitOptions, instance }),
    leftOut,
    injectSessionClaims: (prompt: string) => sessionClaims + prompt,
    question,
  };
  return { base, toolkit, ask, run, mayAsk };
}

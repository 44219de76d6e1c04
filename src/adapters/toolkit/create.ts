import { resolveFolders } from '../../runtime/arguments/upload-folders.ts';
import { findTool as findName } from '../../runtime/catalogue/catalogue.ts';
import { connect, connectionOf } from '../../runtime/clerk/connection.ts';
import { needsConfirmation } from '../../runtime/confirm/consent.ts';
import { checkLimit, MAX_TIMEOUT } from '../../runtime/http/limits.ts';
import { instructions } from '../../runtime/instructions.ts';
import type { ToolResult } from '../../runtime/result/result.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { type Notice, noticeOnStderr } from '../../runtime/shared/notice.ts';
import { spellOptions } from '../../runtime/shared/placeholders.ts';
import { createToolkit, type Toolkit, type ToolkitOptions } from '../../runtime/toolkit.ts';
import type { ToolDefinition } from '../../tool.ts';
import { askPerson, callAsking } from './ask.ts';
import { pinsFromAuthContext } from './auth-context.ts';
import { checkOptions } from './check-options.ts';
import type { Ask, ClerkToolkitOptions } from './options.ts';
import type { ClerkToolkitBase } from './public.ts';
import { formatSessionClaims } from './session-claims.ts';

/** What comes with one call. */
export interface RunOptions {
  signal?: AbortSignal | undefined;
  /** In place of the option of that name. */
  ask?: Ask | undefined;
}

/** A toolkit, ready to be handed to a framework. */
export interface OpenedToolkit {
  base: ClerkToolkitBase;
  toolkit: Toolkit;
  /** How the caller's program asks a person; undefined where it has no way of its own. */
  ask: ClerkToolkitOptions['ask'];
  notice: Notice;
  /** Runs a call, and asks a person where one has to be asked. */
  run(name: string, args: unknown, options?: RunOptions): Promise<ToolResult>;
  /** Whether a person is asked before calls of this tool. */
  asks(tool: ToolDefinition): boolean;
}

/**
 * A toolkit from what a program gives.
 * @throws UsageError for options that there aren't or that can't be, for nobody who is signed in, without a key, and as
 *   `createToolkit`; in the words of code
 */
export async function openToolkit(given: ClerkToolkitOptions): Promise<OpenedToolkit> {
  try {
    checkOptions(given);
    const options = toolkitOptions(given);
    return opened(given, options, await createToolkit(options));
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(spellOptions(error.message, 'code')) : error;
  }
}

function toolkitOptions(given: ClerkToolkitOptions): ToolkitOptions {
  const { client, secretKey, apiUrl, fetch, timeout, authContext, files = [], ask: _, ...rest } = given;
  const [twice] = Object.entries({ secretKey, apiUrl, fetch }).filter(([, value]) => value !== undefined);
  if (client !== undefined && twice) {
    throw new UsageError(`\`client\` has a connection of its own: leave out \`${twice[0]}\`, or \`client\`.`);
  }
  const connection = client === undefined ? connect({ secretKey, apiUrl, fetch, timeout }) : connectionOf(client);
  return {
    ...rest,
    connection: {
      ...connection,
      ...(timeout !== undefined && { timeout: checkLimit('timeout', timeout, MAX_TIMEOUT) }),
    },
    files: resolveFolders(files),
    notice: given.notice ?? noticeOnStderr,
    optionStyle: 'code',
    ...('authContext' in given && { pins: pinsFromAuthContext(authContext) }),
  };
}

function opened(given: ClerkToolkitOptions, options: ToolkitOptions, toolkit: Toolkit): OpenedToolkit {
  const { ask, authContext, confirm = 'auto', dryRun = false, notice = noticeOnStderr } = given;
  const { tools, leftOut, instance } = toolkit;
  // Made now: what is said of who is signed in is what calls keep to.
  const claims = formatSessionClaims(authContext);
  const find = (spelling: string) => {
    const name = findName(spelling)?.tool?.name;
    return tools.find((tool) => tool.name === name);
  };
  const asks = ({ tier }: ToolDefinition) => tier === 'destructive' && !dryRun && needsConfirmation(confirm, instance);
  const run = (name: string, args: unknown, { signal, ask = given.ask }: RunOptions = {}) =>
    callAsking(
      (consent) => toolkit.call(name, args, { signal, consent }),
      ask !== undefined,
      async (message) =>
        ask ? askPerson({ tool: find(name)?.wireName ?? name, message }, { ask, notice, signal }) : 'failed',
    );
  const question = async (name: string, args: unknown) => {
    const tool = find(name);
    if (!tool || !asks(tool)) return undefined;
    return (await toolkit.call(name, args, { consent: { canAsk: true } })).question?.message;
  };
  const base = {
    instructions: instructions(tools, { ...options, instance }),
    leftOut,
    injectSessionClaims: (prompt: string) => claims + prompt,
    question,
  };
  return { base, toolkit, ask, notice, asks, run };
}

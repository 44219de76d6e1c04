import { wireName } from '../tool-names.ts';
import type { AuditFunction } from './audit/audit-entry.ts';
import { catalogue, findTool, loadDefinitions } from './catalogue/catalogue.ts';
import { spellLeftOut } from './catalogue/left-out.ts';
import { type SelectionOptions, selectTools } from './catalogue/selection.ts';
import { type Connection, type ConnectionOptions, createConnection } from './clerk/connection.ts';
import { keyHint } from './clerk/key-hint.ts';
import type { ConfirmMode } from './confirm/consent.ts';
import { createSeals, processSeals } from './confirm/seal.ts';
import { sharedKey } from './confirm/seal-key.ts';
import { checkLimit } from './http/limits.ts';
import { runPipeline } from './pipeline.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { withoutPinnedArguments } from './policy/apply-pins.ts';
import { boundsOf } from './policy/bounds.ts';
import { type GuessLimit, guessLimit } from './policy/guess-limit.ts';
import type { Person } from './policy/person.ts';
import type { QueryLimits } from './query/query-limits.ts';
import { queryBounds } from './query/reads/allowance.ts';
import type { ToolProgress } from './query/reads/progress.ts';
import { bothReports } from './query/reads/report-progress.ts';
import type { ResultView, RowStyle, ToolResult } from './result/result.ts';
import { ownKeyPattern } from './result/secrets/own-key-pattern.ts';
import { DEFAULT_MAX_RESULT } from './result/size/truncate.ts';
import { ToolError } from './shared/errors.ts';
import { fingerprint } from './shared/fingerprint.ts';
import { type Notice, noticeOnStderr, notifyOnce } from './shared/notice.ts';
import { type OptionStyle, spellOptions } from './shared/placeholders.ts';
import type { Store } from './store/store.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import type { Toolkit } from './toolkit-interface.ts';
import { withDiscovery } from './use-discovery.ts';

export type { Toolkit } from './toolkit-interface.ts';

/** Options of a toolkit, set by a person; the model can change none of them. */
export interface ToolkitOptions extends SelectionOptions, ConnectionOptions, QueryLimits {
  /** Patterns of tools that are listed beside those of discovery. */
  listed?: readonly string[] | undefined;
  /** An existing connection to share; when left out, the toolkit creates its own. Without a key, tools are listed and calls say how to set one. */
  connection?: Connection | undefined;
  /** Lets the model see `private_metadata`. */
  allowPrivateMetadata?: boolean | undefined;
  /** Largest result, in characters of JSON. */
  maxResult?: number | undefined;
  /** Form of results: as an agent needs them, or as Clerk sends them; `lean` when left out. */
  view?: ResultView | undefined;
  /** Form of rows: objects, or one table where that is shorter; `objects` when left out. */
  rows?: RowStyle | undefined;
  /** When a person is asked before a call that loses something or lets somebody in; `auto` when left out: not on a test instance or the sandbox. */
  confirm?: ConfirmMode | undefined;
  /** Limits guesses at passwords and codes; the limit of the process when left out. */
  guesses?: GuessLimit | undefined;
  /** Keeps open questions and guesses for all processes that have it; this process keeps them when left out. */
  store?: Store | undefined;
  /** True where other processes may serve the same clients. */
  isReplica?: boolean | undefined;
  /** The text from which all processes with the same store make the key of their seals; the secret key when left out. */
  sealSecret?: string | undefined;
  /** Returns the request of every call but reads, and sends nothing of it. */
  dryRun?: boolean | undefined;
  /** A variable of the environment that seems to hold the key that is missing. */
  misspeltKey?: string | undefined;
  /** The audit log, a line of JSON for every call: its file, or a function that receives what such a line holds. Any call but a read is refused if it can't be recorded. */
  audit?: string | AuditFunction | undefined;
  /** Records calls as spans and metrics. */
  telemetry?: Telemetry | undefined;
  /** The person in whose name calls are made: within their limit, while they may make calls, and never to let themselves in. */
  person?: Person | undefined;
  /** Receives what a person should know, such as that the audit log can't be written, or a tool's new name; standard error when left out. */
  notice?: Notice | undefined;
  /** Receives how far every call has come that reads whole lists. */
  onProgress?: ((progress: ToolProgress) => void) | undefined;
  /** Spelling of options in errors and hints; as flags when left out. */
  optionStyle?: OptionStyle | undefined;
}

/**
 * Creates a toolkit for a selection of tools. Opens no connection and loads no zod: the first call does.
 * @throws UsageError for a pattern that matches nothing, an API URL that isn't safe, and for a key or a limit that can't be one.
 */
export async function createToolkit(options: ToolkitOptions = {}): Promise<Toolkit> {
  const { optionStyle = 'flags', notice = noticeOnStderr } = options;
  const { names, leftOut, notices } = selectTools(options, catalogue);
  const connection = options.connection ?? createConnection(options);
  const { secretKey, instance } = connection;
  const maxResult = checkLimit('maxResult', options.maxResult ?? DEFAULT_MAX_RESULT, Number.MAX_SAFE_INTEGER);
  const definitions = await loadDefinitions(names);
  // A copy, so that the caller can't change what calls are limited to.
  const pins = { ...options.pins };
  const { pinMode = 'intersection' } = options;
  const bounds = new Map(names.map((name) => [name, boundsOf(findTool(name)?.tool ?? {}, { pins, pinMode })] as const));
  const served = definitions.map((definition) => withoutPinnedArguments(definition, bounds.get(definition.name) ?? []));

  const { person } = options;
  const scope = fingerprint([connection.id, pins, pinMode, ...(person ? [person.by] : [])]);
  const running = new Set<Promise<ToolResult>>();
  const audit = async (log: string | AuditFunction) => {
    const { createAudit } = await import('./audit/audit.ts');
    return createAudit({ log, instance, secretKey, by: person?.by, notice });
  };

  const context: PipelineContext = {
    definitions: new Map(definitions.map((definition) => [definition.name, definition])),
    policy: {
      selected: new Set(names),
      readOnly: options.readOnly ?? false,
      safe: options.safe ?? false,
      allowSecrets: options.allowSecrets ?? false,
      pins,
      pinMode,
    },
    bounds,
    files: options.files ?? [],
    exports: options.exports,
    instance,
    confirm: options.confirm ?? 'auto',
    scope,
    person,
    ...(await shareState(options, connection)),
    refusesForeign: options.isReplica === true && options.store === undefined,
    dryRun: options.dryRun ?? false,
    audit: options.audit === undefined ? undefined : await audit(options.audit),
    telemetry: options.telemetry,
    ownKey: secretKey ? ownKeyPattern(secretKey) : undefined,
    keyHint: secretKey ? keyHint(secretKey) : undefined,
    api: async () => {
      if (!secretKey) throw noKey(options.misspeltKey);
      return connection.api();
    },
    timeout: connection.timeout,
    maxResult,
    view: options.view ?? 'lean',
    rows: options.rows ?? 'objects',
    servedArguments: new Set(served.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties ?? {}))),
    queryBounds: queryBounds(options),
    optionStyle,
    allowPrivateMetadata: options.allowPrivateMetadata ?? false,
    notice: (line) => notifyOnce(notice, line),
  };
  for (const line of notices) notifyOnce(notice, spellOptions(line, optionStyle));
  const toolkit: Toolkit = {
    tools: served,
    served,
    leftOut: leftOut.map((left) => spellLeftOut(left, optionStyle)),
    instance,
    pins,
    scope,
    call: (name, args, callOptions) => {
      const tool = wireName(findTool(name)?.tool?.name ?? name);
      const onProgress = bothReports(callOptions?.onProgress, options.onProgress, tool);
      const call = runPipeline(context, name, args, { ...callOptions, onProgress });
      running.add(call);
      // It never rejects, and who made it needn't wait for this as well.
      void call.then(() => running.delete(call));
      return call;
    },
    behind: (name, args) => ({ name, args }),
    settled: async () => {
      await Promise.all(running);
    },
  };
  return options.discover ? withDiscovery(toolkit, options) : toolkit;
}

/** Returns what calls leave behind for those that come after: kept in the store where there is one, or in this process. */
async function shareState(
  { store: given, sealSecret, guesses = guessLimit, notice = noticeOnStderr }: ToolkitOptions,
  { id, secretKey }: Connection,
): Promise<Pick<PipelineContext, 'seals' | 'guesses'>> {
  if (!given) return { seals: processSeals, guesses };
  const [{ guessInStore }, { guarded }] = await Promise.all([
    import('./policy/guess-in-store.ts'),
    import('./store/guard-store.ts'),
  ]);
  const store = guarded(given, notice);
  const key = sharedKey(sealSecret ?? secretKey ?? '', store);
  return { seals: createSeals({ store, key }), guesses: guessInStore(store, id, guesses) };
}

function noKey(misspelt: string | undefined): ToolError {
  const instead = misspelt === undefined ? '' : ` ${misspelt} is set: its name must be CLERK_SECRET_KEY.`;
  const hint =
    "A person must set CLERK_SECRET_KEY in this server's environment (dashboard.clerk.com, API keys) and restart it; --sandbox needs no key.";
  const message = `No Clerk secret key is set.${instead}`;
  return new ToolError({ kind: 'unauthorized', message, hint }, { refusedBy: 'no_key' });
}

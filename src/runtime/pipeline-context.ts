import type { Pins, ToolDefinition } from '../tool.ts';
import type { Audit } from './audit/audit.ts';
import type { Instance } from './clerk/secret-key.ts';
import type { ConfirmMode } from './confirm/consent.ts';
import type { Seals } from './confirm/seal.ts';
import type { Policy } from './policy/authorize.ts';
import type { GuessLimit } from './policy/guess-limit.ts';
import type { Person } from './policy/person.ts';
import type { QueryBounds } from './query/reads/allowance.ts';
import type { ResultView, RowStyle } from './result/result.ts';
import type { PrivateMetadataOptions } from './result/secrets/private-metadata.ts';
import type { OptionStyle } from './shared/placeholders.ts';
import type { Telemetry } from './telemetry/telemetry.ts';

/** Everything that a call depends on and its caller can't change. */
export interface PipelineContext extends PrivateMetadataOptions {
  /** Every tool of the policy's selection, by dotted name. */
  definitions: ReadonlyMap<string, ToolDefinition>;
  policy: Policy;
  /** By dotted name, the pins of which each call of the tool keeps to one entry. */
  bounds: ReadonlyMap<string, readonly Pins[]>;
  /** Folders from which files may be sent. */
  files: readonly string[];
  /** The folder into which files may be written, as its path was once links were followed. */
  exports: string | undefined;
  instance: Instance;
  /** When a person is asked before a call that loses something or lets somebody in. */
  confirm: ConfirmMode;
  /** Whom calls act for and within which bounds, as an opaque text: a yes counts for no others. */
  scope: string;
  /** The person in whose name calls are made. */
  person: Person | undefined;
  /** Seals questions to a person, and checks the seals that come back. */
  seals: Seals;
  /** True where a yes to another process's question is refused, and no person asked again. */
  refusesForeign: boolean;
  /** Limits guesses at passwords and codes. */
  guesses: GuessLimit;
  /** Returns the request of every call that isn't a read in place of sending it. */
  dryRun: boolean;
  /** The log in which calls are recorded. */
  audit?: Audit | undefined;
  /** Records calls as spans and metrics. */
  telemetry?: Telemetry | undefined;
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
  /** The arguments of all tools that are served: results show ids that one of them takes. */
  servedArguments: ReadonlySet<string>;
  /** The most that a query may read and keep. */
  queryBounds: QueryBounds;
  /** Spelling of options in errors and hints. */
  optionStyle: OptionStyle;
  /** Shows a line to a person, once. */
  notice(line: string): void;
}

/** Returns the pins of which each call of a tool keeps to one entry. */
export function boundsIn({ bounds }: Pick<PipelineContext, 'bounds'>, { name }: Pick<ToolDefinition, 'name'>) {
  const known = bounds.get(name);
  if (known === undefined) throw new Error(`nothing says what calls of ${name} are limited to`);
  return known;
}

/** Lists the wire names of the lists that are served. */
export function listsIn({ definitions }: Pick<PipelineContext, 'definitions'>): string[] {
  return [...definitions.values()].flatMap(({ tier, name, wireName }) =>
    tier === 'read' && /List$|\.list$/.test(name) ? wireName : [],
  );
}

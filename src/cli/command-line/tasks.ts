import type { ConfirmMode } from '../../runtime/confirm/consent.ts';
import type { PinMode } from '../../runtime/policy/bounds.ts';
import type { ResultView } from '../../runtime/result/result.ts';
import type { Pins } from '../../tool.ts';
import type { ChoiceFlags } from '../../tools-page/choice/choice-flags.ts';
import type { AccessFlags } from './access-flags.ts';
import type { ConnectionFlags } from './connection.ts';
import type { HttpFlags } from './http-flags.ts';
import type { InstallOptions, NewEntry } from './install-options.ts';
import type { Limits } from './limits.ts';

/**
 * The choice of tools, under the names that the toolkit uses. Patterns and folders are checked later: the former need the
 * catalogue, the latter the disk.
 */
export interface SelectionFlags {
  tools?: string[] | undefined;
  excludeTools: string[];
  /** Lists tools that find and call the others, and of those only what `listed` matches. */
  discover: boolean;
  listed: string[];
  /** Patterns of the only tools that may be served, by the environment. */
  within?: string[];
  readOnly: boolean;
  safe: boolean;
  allowSecrets: boolean;
  files: string[];
  exports?: string | undefined;
  pins: Pins;
  pinMode: PinMode;
}

/** The options of a server. */
export interface CliOptions extends SelectionFlags, ConnectionFlags, Limits {
  /** The access rules by which one person is served. */
  access?: AccessFlags;
  /** The arguments as they were given, for a person to read. */
  argv: readonly string[];
  allowPrivateMetadata: boolean;
  confirm: ConfirmMode;
  dryRun: boolean;
  /** The file of the audit log. */
  audit?: string | undefined;
  /** The file of the log of events. */
  log?: string | undefined;
  view: ResultView;
  toolNames: 'underscore' | 'dotted';
}

/** A task of the program, with its options. */
export type CliTask =
  | { kind: 'print'; text: string }
  | { kind: 'list'; options: SelectionFlags; json: boolean }
  | ToolsPageTask
  | AccessTask
  | { kind: 'call-help'; tool: string; options: SelectionFlags }
  | CallTask
  | { kind: 'serve'; options: CliOptions }
  | HttpTask
  | DoctorTask
  | { kind: 'install'; options: NewEntry; server: CliOptions }
  | { kind: 'uninstall'; options: InstallOptions };

/** The page on which tools are chosen, with a choice ticked. */
export interface ToolsPageTask {
  kind: 'tools-page';
  flags: ChoiceFlags;
  /** Flags that were given and that the page doesn't have. */
  notThere: string[];
}

/** An examination of what a server with these flags would meet. */
export interface DoctorTask {
  kind: 'doctor';
  /**
   * Reads the options of the server.
   * @throws UsageError, which is a finding like others
   */
  read(): CliOptions;
  /**
   * Reads how it would serve over HTTP; undefined where it wouldn't.
   * @throws UsageError, as above
   */
  readHttp(): HttpFlags | undefined;
  json: boolean;
}

/** Serving whoever signs in over HTTP. */
export interface HttpTask {
  kind: 'serve-http';
  options: CliOptions;
  http: HttpFlags;
}

/** A look at a file of access rules. */
export interface AccessTask {
  kind: 'access';
  options: CliOptions & { access: AccessFlags };
  json: boolean;
}

/** One call of a tool. */
export interface CallTask {
  kind: 'call';
  /** The tool's name, in either spelling. */
  tool: string;
  /** The words behind it that are no flags of ours: its inputs. */
  words: string[];
  /** Inputs as JSON, or `-` for JSON on standard input. */
  args?: string | undefined;
  options: CliOptions;
}

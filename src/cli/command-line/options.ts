import { UsageError } from '../../runtime/shared/errors.ts';
import { version } from '../../version.ts';
import { readAccess, readServedAccess } from './access-flags.ts';
import { readConnection } from './connection.ts';
import { applyBounds, type BoundFlags, type Environment } from './environment.ts';
import { flagValue, isEmptySetting, parseChoice, presentValue } from './flag-values.ts';
import type { Flags } from './given-flags.ts';
import { formatHelp } from './help.ts';
import { type HttpFlags, readHttp } from './http-flags.ts';
import { readInstall, readNewEntry } from './install-options.ts';
import { readLimits } from './limits.ts';
import { readFlags } from './read-flags.ts';
import type { CliOptions, CliTask, SelectionFlags } from './tasks.ts';
import { readToolsPage } from './tools-page-flags.ts';

export type { AccessTask, CallTask, CliOptions, CliTask, DoctorTask, HttpTask, SelectionFlags } from './tasks.ts';

/**
 * Parses the flags and the environment into a task; a flag wins over the environment.
 * @throws UsageError naming the flag or variable at fault, and what is allowed
 */
export function parseCommandLine(argv: readonly string[], env: Environment): CliTask {
  const { command, flags: given, operands } = readFlags(argv);
  const [tool, ...words] = operands;
  if (given.help && command === 'call' && tool !== undefined)
    return { kind: 'call-help', tool, options: readSelection(applyBounds(given, env)) };
  if (given.help) return { kind: 'print', text: formatHelp(command) };
  if (given.version) return { kind: 'print', text: version };
  const flags = applyBounds(given, env);
  // Options that only a server needs are not checked: a list needs no key, and a wrong one does no harm.
  // The variables that bound a server are those of the place where it will run, not of this one.
  if (command === 'tools' && given.web) return readToolsPage(given, readSelection(given, operands));
  if (command === 'tools') return { kind: 'list', options: readSelection(flags, operands), json: flags.json ?? false };
  if (command === 'uninstall') return { kind: 'uninstall', options: readInstall(given, operands) };
  if (command === 'install') {
    // Variables that bound the server bind it where it runs, not here.
    const { CLERK_SECRET_KEY, CLERK_SECRET_KEY_FILE } = env;
    const server = () => readOptions(argv, given, { CLERK_SECRET_KEY, CLERK_SECRET_KEY_FILE });
    // The address that the key belongs to has to reach the server as well.
    const address = given.apiUrl ?? (given.sandbox === undefined ? presentValue(env.CLERK_API_URL) : undefined);
    const entry = { ...given, ...(address !== undefined && { apiUrl: address }) };
    return { kind: 'install', options: readNewEntry(entry, operands, server), server: server() };
  }
  if (command === 'doctor' && operands.length > 0)
    throw new UsageError('doctor takes flags, and nothing else: it examines all that there is. See doctor --help.');
  if (command === 'doctor')
    return {
      kind: 'doctor',
      read: () => readOptions(argv, flags, env),
      readHttp: () => readExaminedHttp(given, flags, env),
      json: flags.json ?? false,
    };
  const options = readOptions(argv, flags, env);
  if (command === 'access')
    return { kind: 'access', options: { ...options, access: readAccess(flags, operands) }, json: flags.json ?? false };
  if (command === 'serve') {
    const http = readHttp(given, flags, env, options.sandbox !== false);
    if (http) return { kind: 'serve-http', options, http };
    const access = readServedAccess(flags);
    return { kind: 'serve', options: { ...options, ...(access && { access }) } };
  }
  if (tool === undefined || tool.startsWith('-')) throw new UsageError(NO_TOOL);
  return { kind: 'call', tool, words, args: flags.args, options };
}

function readExaminedHttp(given: Flags, flags: BoundFlags, env: Environment): HttpFlags | undefined {
  const http = readHttp(given, flags, env, flags.sandbox !== undefined || flags.sandboxSize !== undefined);
  if (!http && flags.access !== undefined)
    throw new UsageError('doctor looks at --access together with --http; the command access checks a file alone.');
  return http;
}

const NO_TOOL =
  'Name a tool right behind call, as in clerk-agent-toolkit call users.getUser --user-id user_...; clerk-agent-toolkit tools "*" lists them. See --help.';

function readOptions(argv: readonly string[], flags: BoundFlags, env: Environment): CliOptions {
  return {
    argv,
    ...readSelection(flags),
    ...readConnection(flags, env),
    ...readLimits(flags),
    allowPrivateMetadata: flags.allowPrivateMetadata ?? false,
    view: parseChoice('--view', ['lean', 'raw'], flags.view ?? 'lean'),
    confirm: parseChoice('--confirm', ['auto', 'always', 'never'], flags.confirm ?? 'auto'),
    dryRun: flags.dryRun ?? false,
    audit: flagValue('--audit', flags.audit),
    log: flagValue('--log', flags.log),
    toolNames: parseChoice('--tool-names', ['underscore', 'dotted'], flags.toolNames ?? 'underscore'),
  };
}

function readSelection(flags: BoundFlags, patterns: readonly string[] = []): SelectionFlags {
  // No name has a space in it: clients that take one line for all arguments pass `users organizations` as one.
  const splitPatterns = (values: readonly string[]) => values.flatMap((value) => value.trim().split(/\s*,\s*|\s+/));
  // A setting that was left empty chooses no tools, so the default is served; a limit refuses one, or it would limit nothing.
  const tools = [...patterns, ...(flags.tools ?? [])].filter((pattern) => !isEmptySetting(pattern));
  if (flags.listed && !flags.discover)
    throw new UsageError('--listed goes with --discover: without it, all tools that are served are listed.');
  return {
    tools: tools.length > 0 ? splitPatterns(tools) : undefined,
    excludeTools: splitPatterns(flags.excludeTools ?? []),
    discover: flags.discover ?? false,
    listed: splitPatterns(flags.listed ?? []),
    ...(flags.within && { within: splitPatterns(flags.within) }),
    readOnly: flags.readOnly ?? false,
    safe: flags.safe ?? false,
    allowSecrets: flags.allowSecrets ?? false,
    files: flags.files ?? [],
    exports: flagValue('--exports', flags.exports),
    ...readPins(flags),
  };
}

function readPins(flags: Flags): Pick<SelectionFlags, 'pins' | 'pinMode'> {
  const pins = {
    user_id: flagValue('--user', flags.user),
    organization_id: flagValue('--organization', flags.organization),
  };
  const pinMode = parseChoice('--pins', ['intersection', 'union'], flags.pins ?? 'intersection');
  if (flags.pins !== undefined && !(pins.user_id && pins.organization_id))
    throw new UsageError('--pins says how --user and --organization go together: give both of them, or leave it out.');
  return { pins, pinMode };
}

/** A server as a client starts it, whatever the form in which the client writes that down. */
export interface ServerEntry {
  command: string;
  args: readonly string[];
  /** Variables for the server; values may be references in the client's own syntax. */
  env: Readonly<Record<string, string>>;
  /** Names of variables that the client passes on from its own environment. */
  passedOn: readonly string[];
}

/** An entry in the form of one client's file. */
export type EntryValue = Record<string, unknown>;

const withEnv = (env: ServerEntry['env'], key = 'env') => (Object.keys(env).length > 0 ? { [key]: { ...env } } : {});
const start = ({ command, args }: ServerEntry) => ({ command, args: [...args] });

/** The forms that clients know, each as a function that writes an entry in it. */
export const SHAPES = {
  plain: (entry) => ({ ...start(entry), ...withEnv(entry.env) }),
  stdio: (entry) => ({ type: 'stdio', ...start(entry), ...withEnv(entry.env) }),
  copilot: (entry) => ({ type: 'local', ...start(entry), ...withEnv(entry.env), tools: ['*'] }),
  opencode: ({ command, args, env }) => ({
    type: 'local',
    command: [command, ...args],
    ...withEnv(env, 'environment'),
    enabled: true,
  }),
  zed: (entry) => ({ source: 'custom', ...start(entry), ...withEnv(entry.env) }),
  // Its own limit can be 10 s, too short for the first download by npx.
  codex: (entry) => ({
    ...start(entry),
    ...(entry.passedOn.length > 0 && { env_vars: [...entry.passedOn] }),
    startup_timeout_sec: 60,
  }),
} as const satisfies Record<string, (entry: ServerEntry) => EntryValue>;

/** Reads an entry of any client's form; undefined for one that starts no program. */
export function readEntry(value: unknown): ServerEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { command, args, env, environment, env_vars } = value as EntryValue;
  const [program, ...first] = strings(Array.isArray(command) ? command : [command]);
  if (program === undefined) return undefined;
  const variables = Object.entries((env ?? environment ?? {}) as object).filter(([, text]) => typeof text === 'string');
  return {
    command: program,
    args: [...first, ...strings(args)],
    env: Object.fromEntries(variables),
    passedOn: strings(env_vars),
  };
}

const strings = (values: unknown): string[] =>
  Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];

const PACKAGE = 'clerk-agent-toolkit';

/** Paths into the package, or to a packed one. */
const PATHS = /\/clerk-agent-toolkit(?:\/|-\d[^/]*\.tgz$|$)/;

/**
 * Returns whether an entry starts this package: by its name, or by the path of a file.
 * @param program the file of the program that runs now, which may be a copy in a folder of any name
 */
export function startsToolkit({ command, args }: ServerEntry, program?: string): boolean {
  // A whole line for a command is a mistake that people make, and starts nothing.
  return [command, ...command.split(/\s+/), ...args].some(
    (word) =>
      word === program || word === PACKAGE || word.startsWith(`${PACKAGE}@`) || PATHS.test(word.replaceAll('\\', '/')),
  );
}

/** Returns whether an entry holds a key itself, and not a reference to one: `install` never writes such an entry. */
export function holdsKey({ env, args }: ServerEntry): boolean {
  const key = env.CLERK_SECRET_KEY ?? '';
  return (
    (key !== '' && !/^(?:\$\{.*\}|\{env:.*\}|\$\w+)$/.test(key)) ||
    args.some((arg) => /^(--secret-key(=|$)|sk_)/.test(arg))
  );
}

/**
 * Returns the variables that a client starts an entry with, of those that concern it: references filled in from an
 * environment, and one that a person would be asked for from CLERK_SECRET_KEY there.
 */
export function variablesOf({ env, passedOn }: ServerEntry, from: Readonly<Record<string, string | undefined>>) {
  const fill = (text: string) =>
    text
      .replace(/\$\{input:[^}]*\}/g, () => from.CLERK_SECRET_KEY ?? '')
      .replace(/\$?\{(?:env:)?(\w+)(?::-([^}]*))?\}/g, (_, name, otherwise = '') => from[name] || otherwise);
  const own = Object.entries(env).map(([name, text]) => [name, fill(text)]);
  return Object.fromEntries(
    [...passedOn.map((name) => [name, from[name] ?? '']), ...own].filter(([, text]) => text !== ''),
  );
}

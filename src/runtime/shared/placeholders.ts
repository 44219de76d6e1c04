import type { ErrorDetails } from './errors.ts';
import { getOwn } from './json.ts';

/**
 * Spelling of options in what people and models read: as flags of a server, or of one call, as properties in code, or as keys
 * of access rules, for people who use a server that somebody else runs.
 */
export type OptionStyle = 'flags' | 'call' | 'code' | 'rules';

/**
 * The placeholders of our sentences, each as it reads on the command line, with what it is in code, where options are
 * properties and nobody starts a server.
 */
const IN_CODE: Readonly<Record<string, string>> = {
  '--exclude-tools': '`excludeTools`',
  '--tools': '`tools`',
  '--listed': '`listed`',
  '--discover': '`discover`',
  '--read-only': '`readOnly`',
  '--safe': '`safe`',
  '--allow-secrets': '`allowSecrets`',
  '--allow-private-metadata': '`allowPrivateMetadata`',
  '--max-result': '`maxResult`',
  '--query-pages': '`queryPages`',
  '--query-rows': '`queryRows`',
  '--query-time': '`queryTime`',
  '--query-memory': '`queryMemory`',
  '--files': '`files`',
  '--files DIR': '`files`',
  'files are sent only from folders that --files DIR allows': 'files are sent only from folders that `files` allows',
  '--exports': '`exports`',
  '--exports DIR': '`exports`',
  'files are written only into the folder that --exports DIR names':
    'files are written only into the folder that `exports` names',
  '--user': '`authContext.userId`',
  '--organization': '`authContext.orgId`',
  '--pins union': "`pins: 'union'`",
  '--confirm never': "`confirm: 'never'`",
  '--api-url': '`apiUrl`',
  '--secret-key-file reads it': 'read the file, and pass the key as `secretKey`',
  '--secret-key-command reads it': 'read it from there, and pass the key as `secretKey`',
  '--audit': '`audit`',
  'starting the server': 'creating the toolkit',
  'start the server': 'create the toolkit',
  'restarted the server': 'restarted the program',
  'restart the server': 'restart the program',
  'restart this server': 'restart the program',
  'check CLERK_SECRET_KEY': 'check the secret key',
  'in a client that can show such questions or by starting the server':
    'with a client or an `ask` that shows such questions or by creating the toolkit',
  'The server asks the person as well': 'The person is asked as well',
  "this client can't ask for one": 'nothing here can ask for one',
  'A person': 'A person',
  'a person': 'a person',
};

/** The same where a person makes one call from a shell: flags are flags, and no server runs. */
const IN_A_CALL: Readonly<Record<string, string>> = {
  'starting the server': 'running the command',
  'start the server': 'run the command',
  'restarted the server': 'run the command again',
  'restart the server': 'run the command again',
  'restart this server': 'run the command again',
  'in a client that can show such questions or by starting the server': 'at a terminal or by running the command',
  "this client can't ask for one": 'there is no terminal to ask on',
};

/**
 * The same under access rules, where it differs from code: whoever reads it has no server to start, and what an agent may do is
 * changed by somebody else.
 */
const IN_RULES: Readonly<Record<string, string>> = {
  '--files': '--files',
  '--files DIR': "the flag --files DIR (on one's own machine)",
  '--exports': '--exports',
  '--exports DIR': "the flag --exports DIR (on one's own machine)",
  'files are sent only from folders that --files DIR allows': 'no rule sends files of the machine that serves',
  'files are written only into the folder that --exports DIR names': 'no rule writes files on the machine that serves',
  '--user': '`pin: user`',
  '--organization': '`pin: organization`',
  '--pins union': '`pins: union`',
  '--confirm never': '`confirm: never`',
  '--api-url': 'CLERK_API_URL',
  '--secret-key-file reads it': '--secret-key-file reads it',
  '--secret-key-command reads it': '--secret-key-command reads it',
  'starting the server': 'setting up the access rule and the server',
  'start the server': 'set up the access rule and the server',
  'restarted the server': 'restarted it',
  'restart the server': 'restart the server',
  'restart this server': 'restart the server',
  'check CLERK_SECRET_KEY': 'check its secret key',
  'in a client that can show such questions or by starting the server':
    'in a client that can show such questions; whoever runs this server can by setting up the access rule and the server',
  'The server asks the person as well': 'The server asks the person as well',
  "this client can't ask for one": "this client can't ask for one",
  'A person': 'Whoever runs this server',
  'a person': 'whoever runs this server',
};

/** The placeholders that each style but flags spells its own way. */
const OTHERWISE: Readonly<Record<Exclude<OptionStyle, 'flags'>, Readonly<Record<string, string>>>> = {
  call: IN_A_CALL,
  code: IN_CODE,
  rules: { ...IN_CODE, ...IN_RULES },
};

/** Fills the placeholders of a sentence: `without {--read-only}` becomes ``without `readOnly` `` in code. */
export function spellOptions(text: string, style: OptionStyle): string {
  return text.replace(/\{([^{}]+)\}/g, (placeholder, flag: string) => {
    if (getOwn(IN_CODE, flag) === undefined) return placeholder;
    return (style === 'flags' ? undefined : getOwn(OTHERWISE[style], flag)) ?? flag;
  });
}

/** A hint's words for whoever can start the server, and those under rules, which name no option. */
const EITHER = /\{\{(.*)\|([^{}|]*)\}\}/s;

/**
 * Returns a part of a hint that reads otherwise under access rules: there, an agent is told what isn't allowed, and never which
 * option would allow it, since that may undo a person's no, or open what a rule keeps its people from.
 * @param own the words everywhere else, with placeholders
 * @param ruled the words under rules, without any
 */
export function eitherWords(own: string, ruled: string): string {
  return `{{${own}|${ruled}}}`;
}

/** Words under rules for what the rule doesn't allow. */
export const RULE_DECIDES = "Whoever runs this server decides what this person's rule allows.";

/** Values for the placeholders of an error. */
export interface ErrorSpelling {
  options: OptionStyle;
  /** Replaces `{key}` in hints: identifies a key without revealing it. */
  key?: string | undefined;
}

/** Fills the placeholders of an error's message and hint. Only hints have `{key}`: a message may hold a stranger's text. */
export function spellError(details: ErrorDetails, { options, key = 'The key' }: ErrorSpelling): ErrorDetails {
  const { message, hint } = details;
  // The end of a key is for whoever has it.
  const named = options === 'rules' ? 'The key of this server' : key;
  return {
    ...details,
    message: spellOptions(message, options),
    ...(hint !== undefined && { hint: spellHint(hint, options).replace('{key}', () => named) }),
  };
}

function spellHint(hint: string, style: OptionStyle): string {
  return spellOptions(
    hint.replace(EITHER, (_, own: string, ruled: string) => (style === 'rules' ? ruled : own)),
    style,
  );
}

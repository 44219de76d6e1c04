import type { ErrorDetails } from './errors.ts';
import { getOwn } from './json.ts';

/** Spelling of options in what people and models read: as flags of a server, or of one call, or as properties in code. */
export type OptionStyle = 'flags' | 'call' | 'code';

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
  '--exports': '`exports`',
  '--exports DIR': '`exports`',
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
  'in a client that can show such questions': 'with a client or an `ask` that shows such questions',
  'The server asks the person as well': 'The person is asked as well',
  "this client can't ask for one": 'nothing here can ask for one',
};

/** The same where a person makes one call from a shell: flags are flags, and no server runs. */
const IN_A_CALL: Readonly<Record<string, string>> = {
  'starting the server': 'running the command',
  'start the server': 'run the command',
  'restarted the server': 'run the command again',
  'restart the server': 'run the command again',
  'restart this server': 'run the command again',
  'in a client that can show such questions': 'at a terminal',
  "this client can't ask for one": 'there is no terminal to ask on',
};

/** Fills the placeholders of a sentence: `without {--read-only}` becomes ``without `readOnly` `` in code. */
export function spellOptions(text: string, style: OptionStyle): string {
  return text.replace(/\{([^{}]+)\}/g, (placeholder, flag: string) => {
    const inCode = getOwn(IN_CODE, flag);
    if (inCode === undefined) return placeholder;
    if (style === 'code') return inCode;
    return (style === 'call' ? getOwn(IN_A_CALL, flag) : undefined) ?? flag;
  });
}

/** Values for the placeholders of an error. */
export interface ErrorSpelling {
  options: OptionStyle;
  /** Replaces `{key}` in hints: identifies a key without revealing it. */
  key?: string | undefined;
}

/** Fills the placeholders of an error's message and hint. Only hints have `{key}`: a message may hold a stranger's text. */
export function spellError(details: ErrorDetails, { options, key = 'The key' }: ErrorSpelling): ErrorDetails {
  const { message, hint } = details;
  return {
    ...details,
    message: spellOptions(message, options),
    ...(hint !== undefined && { hint: spellOptions(hint, options).replace('{key}', () => key) }),
  };
}

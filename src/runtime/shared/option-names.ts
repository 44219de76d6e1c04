/** What a flag is called in code, where options are properties and nobody starts a server. */
const IN_CODE: readonly (readonly [words: RegExp, inCode: string])[] = [
  [/--exclude-tools\b/g, '`excludeTools`'],
  [/--tools\b/g, '`tools`'],
  [/`?--read-only`?/g, '`readOnly`'],
  [/--allow-secrets\b/g, '`allowSecrets`'],
  [/--files(?: DIR)?\b/g, '`files`'],
  [/--user\b/g, '`authContext.userId`'],
  [/--organization\b/g, '`authContext.orgId`'],
  [/--confirm never\b/g, "`confirm: 'never'`"],
  [/--api-url\b/g, '`apiUrl`'],
  [/--audit\b/g, '`audit`'],
  [/\bstarting the server\b/g, 'making the toolkit'],
  [/\bstart the server\b/g, 'make the toolkit'],
  [/\brestarted the server\b/g, 'made the toolkit anew'],
  [/\brestart (?:the|this) server\b/g, 'make the toolkit anew'],
  [/\bcheck CLERK_SECRET_KEY\b/g, 'check the secret key'],
  [/\bin a client that can show them such questions\b/g, 'with a client or an `ask` that shows them such questions'],
  [/\bThe server asks the person as well\b/g, 'The person is asked as well'],
  [/\bthis client can't ask for one\b/g, 'nothing here can ask for one'],
];

/** How options are spelled in what people and models read: as flags of the command line, or as properties in code. */
export type OptionWords = 'flags' | 'code';

/** A text of ours, which speaks of flags, in the words of those who set options that way. */
export function optionWords(text: string, words: OptionWords): string {
  if (words === 'flags') return text;
  return IN_CODE.reduce((said, [flag, property]) => said.replace(flag, property), text);
}

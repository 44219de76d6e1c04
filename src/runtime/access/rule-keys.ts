import type { AccessRule, Who } from './rules.ts';

/** The form of a value, by which it is checked, and by which editors do. */
export type KeyForm =
  | { kind: 'flag' }
  /** True, and nothing else. */
  | { kind: 'yes' }
  | { kind: 'text'; shape: RegExp; example: string }
  /** One text, or a list of them; all ids of a kind begin the same way. */
  | { kind: 'texts'; shape: RegExp; example: string; begins?: string }
  | { kind: 'patterns' }
  | { kind: 'whole'; of: string; least: number; most: number }
  | { kind: 'choice'; values: readonly string[] };

/** A key of a rule with what it means, and the value, if any, that needs `dangerously: true` beside it. */
export interface RuleKey {
  form: KeyForm;
  description: string;
  dangerous?: boolean | string;
}

/** Most rules of one file. */
export const MOST_RULES = 200;

/** The form of a client's id, which can be an address. */
export const CLIENT_SHAPE = /^[\x21-\x7E]{1,2000}$/;
const USER = /^user_[\w-]{1,64}$/;
const ORGANIZATION = /^org_[\w-]{1,64}$/;

/** The conditions of `who`. */
export const WHO_KEYS: Record<keyof Who, RuleKey> = {
  everybody: {
    form: { kind: 'yes' },
    description: 'Everybody who signs in. It stands alone: no other condition narrows it.',
  },
  organization: {
    form: { kind: 'texts', shape: ORGANIZATION, example: 'org_...', begins: 'org_' },
    description: 'Organizations by id: the person is a member of one of them.',
  },
  role: {
    form: { kind: 'texts', shape: /^org:[\w-]{1,100}$/, example: 'org:admin', begins: 'org:' },
    description:
      'Roles by key: the person has one of them in that organization. With `pin: organization` or `both` it is the one chosen at consent, which must be among those that `organization` names.',
  },
  scope: {
    form: { kind: 'texts', shape: /^[\x21\x23-\x5B\x5D-\x7E]{1,200}$/, example: 'clerk:self' },
    description: 'Scopes, one a text: the token has all of them.',
  },
  user: {
    form: { kind: 'texts', shape: USER, example: 'user_...', begins: 'user_' },
    description: 'People by their user id.',
  },
  client: {
    form: { kind: 'texts', shape: CLIENT_SHAPE, example: 'https://example.com/client.json' },
    description: 'OAuth clients by id: the person signed in through one of them.',
  },
};

/** The keys of a rule. */
export const RULE_KEYS: Record<Exclude<keyof AccessRule, 'who'>, RuleKey> = {
  name: {
    form: { kind: 'text', shape: /^[\w-]{1,40}$/, example: 'support' },
    description: 'The name of the rule, as the audit log has it: letters, digits, "-" and "_".',
  },
  tools: {
    form: { kind: 'patterns' },
    description: 'Tools by pattern: names, categories, globs, `default` or `*`. Left out: the default set.',
  },
  excludeTools: { form: { kind: 'patterns' }, description: 'Tools that are not served; wins over `tools`.' },
  readOnly: { form: { kind: 'flag' }, description: 'Only tools that read.' },
  safe: { form: { kind: 'flag' }, description: 'No call that loses something or lets somebody in.' },
  pin: {
    form: { kind: 'choice', values: ['user', 'organization', 'both'] },
    description:
      'Confines calls to the person signed in (`user`), to the organization that they chose at consent (`organization`; without one the rule does not fit), or to `both`.',
  },
  pins: {
    form: { kind: 'choice', values: ['intersection', 'union'] },
    description:
      'With `pin: both`: serve what can be confined to the two at once, or also what can be confined to one.',
  },
  discover: { form: { kind: 'flag' }, description: 'Lists five tools that find and call the others.' },
  listed: { form: { kind: 'patterns' }, description: 'With `discover`: tools that are listed beside them.' },
  maxResult: {
    form: { kind: 'whole', of: 'characters', least: 1000, most: 10_000_000 },
    description: 'The largest result, in characters.',
  },
  view: { form: { kind: 'choice', values: ['lean', 'raw'] }, description: 'The form of results.' },
  queryPages: {
    form: { kind: 'whole', of: 'pages', least: 1, most: 100_000 },
    description: 'The most pages that one `lists.query` reads.',
  },
  queryRows: {
    form: { kind: 'whole', of: 'rows', least: 1, most: 10_000_000 },
    description: 'The most rows that it reads.',
  },
  queryTime: {
    // Not less: seconds, as the flag has them, would be a mistake that nobody sees.
    form: { kind: 'whole', of: 'milliseconds', least: 1000, most: 600_000 },
    description: 'The longest that it reads, in milliseconds.',
  },
  queryMemory: {
    form: { kind: 'whole', of: 'megabytes', least: 1, most: 4096 },
    description: 'The most megabytes that it keeps in memory.',
  },
  confirm: {
    form: { kind: 'choice', values: ['auto', 'always', 'never'] },
    description: 'When a person is asked before a call that loses something or lets somebody in.',
    dangerous: 'never',
  },
  dryRun: { form: { kind: 'flag' }, description: 'Returns the request of every call but reads, and sends none.' },
  allowSecrets: {
    form: { kind: 'flag' },
    description: 'Shows secrets, and serves tools that return a live credential if `tools` names them exactly.',
    dangerous: true,
  },
  allowPrivateMetadata: { form: { kind: 'flag' }, description: 'Shows `private_metadata`.', dangerous: true },
  callsPerMinute: {
    form: { kind: 'whole', of: 'calls', least: 1, most: 100_000 },
    description: 'The most calls that one person makes in a minute; 120 when left out.',
  },
  callsAtOnce: {
    form: { kind: 'whole', of: 'calls', least: 1, most: 1000 },
    description: 'The most calls of one person at once; 5 when left out.',
  },
  dangerously: {
    form: { kind: 'flag' },
    description: 'Stands beside what widens access; a mistake where nothing does.',
  },
};

/** Keys that people look for here, with what there is instead. */
export const MISPLACED_KEYS: Readonly<Record<string, string>> = {
  files: 'files are uploaded from the folders of this machine, which no person signed in has: leave it out.',
  exports: 'files would be written on this machine, where no person signed in finds them: leave it out.',
  audit: 'the audit log is of all people: set it for the program.',
  secretKey: 'no key stands in this file: set CLERK_SECRET_KEY for the program.',
  user: 'put the users into `who`, or write `pin: user` to confine calls to whoever signed in.',
  organization: 'put it into `who`, or write `pin: organization` to confine calls to the one chosen at consent.',
  role: 'put it into `who`.',
  scope: 'put it into `who`.',
  client: 'put it into `who`.',
  within: 'use `tools`.',
};

/** Describes the values that a form takes, to end a sentence with "must be". */
export function describeForm(form: KeyForm): string {
  switch (form.kind) {
    case 'flag':
      return 'true or false';
    case 'yes':
      return 'true, or left out';
    case 'text':
      return `a text such as ${form.example}`;
    case 'texts':
      return `a text such as ${form.example}, or a list of them`;
    case 'patterns':
      return 'a list of patterns, such as [default, users.getUser]';
    case 'whole':
      return `a whole number of ${form.of} from ${form.least} to ${form.most}`;
    case 'choice':
      return form.values.map((value) => `"${value}"`).join(' or ');
  }
}

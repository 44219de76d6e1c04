/** Texts that people give in place of a secret key, by their signs, the most telling first; each with a sentence. */
const MISTAKES: readonly (readonly [sign: RegExp, sentence: string])[] = [
  [
    /^\$\{[^}]*\}$|^\$\w+$|^%\w+%$|^\{\{.*\}\}$|^\$?\{?(?:env|file|input):/,
    "The secret key is a variable that nothing has filled in: not every client replaces variables there. Give the key itself, or a variable in your client's own way.",
  ],
  [/^["'`“‘].*["'`”’]$/s, 'The secret key has quotes around it, which are part of it where it is set: leave them out.'],
  [/^bearer\s/i, 'The secret key begins with "Bearer": give the key alone.'],
  [
    /^(?:export\s+)?[A-Z][A-Z0-9_]*=/,
    'The secret key begins with the name of a variable and "=": give only what follows.',
  ],
  [/^op:\/\//, 'This is a reference to a password manager, not the key: {--secret-key-command reads it}.'],
  [
    /^(?:~|\.{1,2})?[\\/]|^[A-Za-z]:[\\/]/,
    'This is the path of a file, not the key in it: {--secret-key-file reads it}.',
  ],
  [/^pk_/, 'This is a publishable key (pk_...). Copy the secret key (sk_...) from the Clerk dashboard.'],
  [/^ak_/, anotherKind('an API key of a user or an organization (ak_...)')],
  [/^mt_/, anotherKind('a token of a machine (mt_...)')],
  [/^oat_/, anotherKind('an OAuth access token (oat_...)')],
  [/^whsec_/, anotherKind('the signing secret of a webhook (whsec_...)')],
  [/^ey[A-Za-z0-9]/, anotherKind('a token that was issued for a session (eyJ...)')],
  [/^(?:app|ins|user|org|client|sess)_/, anotherKind('an id')],
  [/^sk-/, anotherService('OpenAI, Anthropic or the like (sk-...)')],
  [/^(?:rk_|sk_(?:test|live)_51[A-Za-z0-9]{60})/, anotherService('Stripe')],
  [/^(?:gh[opsu]_|github_pat_)/, anotherService('GitHub')],
  [/^xox[a-z]-/, anotherService('Slack')],
  [/^AKIA/, anotherService('AWS')],
  [/^AIza/, anotherService('Google')],
  [/^(?:npm_|sbp_|glpat-|hf_|re_|SG\.)/, anotherService('another company')],
  [
    /^(?:sk_(?:test|live)_)?(?:[.…]+|.*(?:\.{3}|…).*|undefined|null|x+|\*+|_*|<.*>|\[.*\]|.{0,20}(?:your|placeholder|change.?me|replace|paste|insert|redacted).{0,20})$/i,
    'This is a placeholder, not a secret key. Copy yours (sk_...) from the Clerk dashboard, under API keys.',
  ],
];

function anotherKind(what: string): string {
  return `This is ${what}, and no secret key. Copy the secret key (sk_...) from the Clerk dashboard, under API keys.`;
}

function anotherService(service: string): string {
  return `This is a key of ${service}, and none of Clerk. Copy the secret key (sk_...) from the Clerk dashboard.`;
}

/** Returns what is wrong with a text that can't be a secret key, without any part of it; undefined when nothing shows. */
export function describeKeyMistake(key: string): string | undefined {
  return MISTAKES.find(([sign]) => sign.test(key))?.[1];
}

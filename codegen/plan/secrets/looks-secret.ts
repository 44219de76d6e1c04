/**
 * Words that make a name look like a secret's, wherever they stand in it: `client_secret`, `token_url`, `backup_codes`.
 * Too many rather than too few: what they catch by mistake is a line in spec/secrets.yaml.
 */
const ANYWHERE = [
  ...['secret', 'token', 'jwt', 'jws', 'jwe', 'password', 'passcode', 'passphrase', 'credential', 'cookie', 'bearer'],
  ...[
    'totp',
    'hotp',
    'otp',
    'ticket',
    'nonce',
    'challenge',
    'digest',
    'hash',
    'salt',
    'seed',
    'signature',
    'assertion',
  ],
  ...['apikey', 'backup_code', 'recovery_code', 'saml_request', 'saml_response', 'authorization'],
];

/** Words that do so at a name's end: a link may carry a ticket, a code may be a one-time code. */
const AT_THE_END = ['key', 'code', 'url', 'uri', 'link', 'pin'];

/** The private members of a JSON Web Key (RFC 7518, sections 6.2.2, 6.3.2 and 6.4). */
const OF_A_KEY = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

const LOOKS = new RegExp(
  `(?:^|_)(?:${ANYWHERE.join('|')})s?(?:_|$)|(?:^|_)(?:${AT_THE_END.join('|')})s?$|^(?:${OF_A_KEY.join('|')})$`,
);

/** Tells by a field's name that its value may be a secret: `api_key`, `apiKey`, `url`. */
export function looksSecret(name: string): boolean {
  return LOOKS.test(name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase());
}

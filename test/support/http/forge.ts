import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A key pair of whoever attacks. */
const own = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Signs a text, or makes something that looks like it. */
export type Signer = (text: string) => string;

/** Signers by the way in which they attack. */
export const signers = {
  /** With a key of the attacker's own. */
  ownKey: (text: string) => createSign('RSA-SHA256').update(text).sign(own.privateKey, 'base64url'),
  /** With the public key, taken for a secret that both sides share. */
  publicKeyAsSecret: (jwtKey: string) => (text: string) =>
    createHmac('sha256', jwtKey).update(text).digest('base64url'),
  nothing: () => '',
  garbage: () => 'AAAA',
} satisfies Record<string, unknown>;

/** Returns a JWT with other claims, another header and, unless one is given, the signature that it had. */
export function forge(jwt: string, { header = {}, claims = {} }: { header?: object; claims?: object }, sign?: Signer) {
  const [head = '', payload = '', signature = ''] = jwt.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const text = `${encode({ ...read(head), ...header })}.${encode({ ...read(payload), ...claims })}`;
  return `${text}.${sign ? sign(text) : signature}`;
}

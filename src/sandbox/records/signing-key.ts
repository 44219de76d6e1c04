import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** The public key as a JWKS has it. */
export interface PublicJwk {
  use: 'sig';
  kty: 'RSA';
  kid: string;
  alg: 'RS256';
  n: string;
  e: string;
}

/** The key with which a sandbox signs its tokens. Made when it is first needed, because that takes a tenth of a second. */
export class SigningKey {
  #privateKey: KeyObject | undefined;

  /** Returns the public key as text, in the form in which Clerk's dashboard shows it. */
  get pem(): string {
    return createPublicKey(this.#key).export({ type: 'spki', format: 'pem' }).toString().trim();
  }

  /** Returns the public key as a JWKS has it. Its id is that of no other sandbox: clients keep keys by their ids. */
  get jwk(): PublicJwk {
    const { n = '', e = '' } = createPublicKey(this.#key).export({ format: 'jwk' });
    const kid = `ins_3${createHash('sha256').update(n).digest('hex').slice(0, 26)}`;
    return { use: 'sig', kty: 'RSA', kid, alg: 'RS256', n, e };
  }

  /** Returns a signed JWT with these claims, of this type (`typ` of the header). */
  sign(claims: object, type: string): string {
    const parts = [{ alg: 'RS256', kid: this.jwk.kid, typ: type }, claims].map((part) => JSON.stringify(part));
    const text = parts.map((part) => Buffer.from(part).toString('base64url')).join('.');
    return `${text}.${sign('sha256', Buffer.from(text), this.#key).toString('base64url')}`;
  }

  get #key(): KeyObject {
    this.#privateKey ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    return this.#privateKey;
  }
}

import { randomBytes } from 'node:crypto';
import type { SandboxState } from '../records/state.ts';
import { MINUTE } from '../records/time.ts';
import type { AuthorizationRequest } from './consent/authorization-request.ts';

/** A person's consent to a client. */
export interface Grant {
  userId: string;
  /** The id of the client's OAuth application. */
  applicationId: string;
  scopes: readonly string[];
  orgId?: string | undefined;
  /** The resource that the client named (RFC 8707). */
  resource?: string | undefined;
}

/** A code on its way through the browser to the client. */
export interface Code {
  grant: Grant;
  redirectUri: string;
  challenge?: string | undefined;
  nonce?: string | undefined;
  /** The refresh token that it was traded for: a second trade ends what came of the first. */
  refreshToken?: string;
}

/** Values by random keys that nobody can guess: kept for a time, and the newest only. */
class Tickets<V> extends Map<string, V> {
  readonly #lifetime: number;
  readonly #ends = new Map<string, number>();

  constructor(lifetime: number) {
    super();
    this.#lifetime = lifetime;
  }

  /** Keeps a value, and returns its key. */
  add(value: V): string {
    const key = randomBytes(24).toString('base64url');
    this.set(key, value);
    this.#ends.set(key, Date.now() + this.#lifetime);
    const [oldest = ''] = this.keys();
    if (this.size > 1000) this.delete(oldest);
    return key;
  }

  override get(key: string): V | undefined {
    if ((this.#ends.get(key) ?? 0) <= Date.now()) this.delete(key);
    return super.get(key);
  }

  override delete(key: string): boolean {
    this.#ends.delete(key);
    return super.delete(key);
  }
}

/** Sign-ins under way in a sandbox, beside its records. */
class Grants {
  /** Consent pages that are open, by the token in their form. */
  readonly forms = new Tickets<AuthorizationRequest>(60 * MINUTE);
  readonly codes = new Tickets<Code>(10 * MINUTE);
  /** Grants by refresh token. They don't expire: revoking ends them, through the records of their access tokens. */
  readonly byRefreshToken = new Map<string, Grant>();
}

const all = new WeakMap<SandboxState, Grants>();

/** Returns what is under way in a sandbox. */
export function grantsOf(state: SandboxState): Grants {
  const grants = all.get(state) ?? new Grants();
  all.set(state, grants);
  return grants;
}

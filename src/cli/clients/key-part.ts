import { UsageError } from '../../runtime/shared/errors.ts';
import type { Client } from './clients.ts';
import type { EntryValue, ServerEntry } from './entry.ts';
import { inputId } from './entry-names.ts';

/** The origin of a server's key: it needs none, its flags say where, or its client hands it over. */
export type KeyOrigin = 'none' | 'flags' | 'client';

/** The part of an entry about the key, the question that its client asks for it, and a note for the person. */
export interface KeyPart extends Pick<ServerEntry, 'env' | 'passedOn'> {
  input?: EntryValue;
  note: string;
}

/**
 * Returns how a client hands over the key: never the key itself.
 * @throws UsageError for a client that has no way to
 */
export function keyPart(client: Client, name: string, origin: KeyOrigin, isSet: boolean): KeyPart {
  if (origin !== 'client') return { env: {}, passedOn: [], note: '' };
  const unset = isSet ? '' : ' (not set here)';
  const fromEnvironment = `It takes CLERK_SECRET_KEY${unset} from the environment that ${client.title} is started in.`;
  const { key } = client;
  if (key.by === 'reference') return { env: { CLERK_SECRET_KEY: key.text }, passedOn: [], note: fromEnvironment };
  if (key.by === 'passedOn') return { env: {}, passedOn: ['CLERK_SECRET_KEY'], note: fromEnvironment };
  if (key.by === 'none')
    throw new UsageError(
      `it has no safe way to hand over the key: ${key.because}. Add --secret-key-file FILE or --secret-key-command COMMAND; or --save-key, which copies CLERK_SECRET_KEY into a file that only you can read.`,
    );
  const id = inputId(name);
  return {
    env: { CLERK_SECRET_KEY: `\${input:${id}}` },
    passedOn: [],
    input: { type: 'promptString', id, description: `Clerk secret key for ${name}`, password: true },
    note: `${client.title} asks for the key at the first start, and keeps it among its secrets.`,
  };
}

/** Everything that decides which fields are secrets. */
export interface SecretOptions {
  /** Names of the fields that are secrets. */
  fields?: readonly string[] | undefined;
  /** Tells of other fields by their names that they hold credentials; see `credentialNames`. */
  isCredential?: ((name: string) => boolean) | undefined;
  /** Shows everything but our own key. */
  allowSecrets: boolean;
}

/** Returns true for the name of a field whose value is a secret. */
export type SecretTest = (name: string) => boolean;

/** Objects in which users and customers choose the names, not Clerk. */
const METADATA = ['public_metadata', 'unsafe_metadata', 'private_metadata'];

const NONE: SecretTest = () => false;

/** Creates the test for secrets at the top of a response; `insideOf` has that for what is in a field. */
export function secretTest({ fields = [], isCredential = NONE, allowSecrets }: SecretOptions): SecretTest {
  return allowSecrets ? NONE : (name) => fields.includes(name) || isCredential(name);
}

/** Returns the test for secrets inside a field: in metadata there is none. */
export function insideOf(name: string, isSecret: SecretTest): SecretTest {
  return METADATA.includes(name) ? NONE : isSecret;
}

/** The longest message that is kept: an error of the network has a sentence, what somebody echoes is longer. */
const MAX_MESSAGE = 300;

/** The most causes of causes that are kept. */
const MAX_DEPTH = 5;

/** Fields of Node's errors that programs look at, and what they look like. */
const FIELDS: [name: string, matches: (value: unknown) => boolean][] = [
  ['code', (value) => typeof value === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(value)],
  ['errno', (value) => typeof value === 'number'],
  ['syscall', (value) => typeof value === 'string' && /^[a-z]{1,20}$/.test(value)],
  ['hostname', (value) => typeof value === 'string' && /^[\w.-]{1,253}$/.test(value)],
  ['address', (value) => typeof value === 'string' && /^[\dA-Fa-f.:]{2,45}$/.test(value)],
  ['port', (value) => typeof value === 'number'],
];

/**
 * Returns an error that says what another says, and has nothing else of it: libraries put requests and responses into
 * their errors, with the key in them. A message that isn't short is left out. Undefined for what is no error.
 */
export function plainCause(error: unknown, depth = 0): Error | undefined {
  if (!(error instanceof Error) || depth === MAX_DEPTH) return undefined;
  const message = readOwn(error, 'message');
  const isShort = typeof message === 'string' && message.length <= MAX_MESSAGE;
  return createError({
    name: readOwn(error, 'name'),
    message: isShort ? message : '',
    fields: Object.fromEntries(FIELDS.map(([name]) => [name, readOwn(error, name)])),
    cause: plainCause(readOwn(error, 'cause'), depth + 1),
  });
}

/** Returns a plain error with each of its texts changed. */
export function mapTexts(error: Error, change: (text: string) => string): Error {
  const { name, message, cause } = error;
  const fields = Object.entries(error).map(([key, value]) => [key, typeof value === 'string' ? change(value) : value]);
  return createError({
    name: change(name),
    message: change(message),
    fields: Object.fromEntries(fields),
    cause: cause instanceof Error ? mapTexts(cause, change) : undefined,
  });
}

interface Parts {
  name: unknown;
  message: string;
  fields: Record<string, unknown>;
  cause: Error | undefined;
}

function createError({ name, message, fields, cause }: Parts): Error {
  const error = new Error(message, cause && { cause });
  const isName = typeof name === 'string' && /^[A-Z]\w{1,60}$/.test(name);
  const hidden = { name: isName ? name : 'Error', stack: '' };
  // The place where it was made says nothing, and a stack repeats the message.
  hidden.stack = `${hidden.name}${message && ': '}${message}`;
  for (const [key, value] of Object.entries(hidden)) {
    Object.defineProperty(error, key, { value, enumerable: false, configurable: true, writable: true });
  }
  return Object.assign(
    error,
    Object.fromEntries(FIELDS.flatMap(([key, matches]) => (matches(fields[key]) ? [[key, fields[key]]] : []))),
  );
}

/** Reads a field, which may be a getter that fails. */
function readOwn(error: Error, name: string): unknown {
  try {
    return Reflect.get(error, name);
  } catch {
    return undefined;
  }
}

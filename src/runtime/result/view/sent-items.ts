import { isObject, type JsonObject } from '../../shared/json.ts';

/** The field by which the things of a bulk call are told apart. */
const KEY = 'email_address';

/**
 * Creates a function that returns what was sent for one of the things that a call was about, where a list among the
 * arguments has an object for each. They are told apart by their address, as the order of a response is anybody's: for a
 * thing without one, and for an address that was sent twice, nothing is returned.
 * @param sent the arguments of the call
 */
export function sentItems(sent: JsonObject): (row: unknown) => JsonObject | undefined {
  const byAddress = new Map<string, JsonObject | undefined>();
  for (const item of Object.values(sent).flatMap((value) => (Array.isArray(value) ? value.filter(isObject) : []))) {
    const address = addressOf(item);
    if (address !== undefined) byAddress.set(address, byAddress.has(address) ? undefined : item);
  }
  return (row) => byAddress.get(addressOf(row) ?? '');
}

/** Returns the address of a thing as Clerk compares them: in small letters, and without the spaces around it. */
function addressOf(thing: unknown): string | undefined {
  const address = isObject(thing) ? thing[KEY] : undefined;
  return typeof address === 'string' ? address.trim().toLowerCase() : undefined;
}

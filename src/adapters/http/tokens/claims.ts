import { isObject, type JsonObject } from '../../../runtime/shared/json.ts';

/** A JWT as it was sent: nothing of it is known to be true before its signature is. */
export interface UnverifiedJwt {
  header: JsonObject;
  claims: JsonObject;
}

/** Reads a JWT without verifying it; undefined for what is none. */
export function decodeJwt(token: string): UnverifiedJwt | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  const [header, claims] = parts.slice(0, 2).map(decodePart);
  return isObject(header) && isObject(claims) ? { header, claims } : undefined;
}

function decodePart(part: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Returns the audiences that a token names; undefined where it names none. */
export function audiencesOf({ aud }: JsonObject): readonly string[] | undefined {
  if (aud === undefined || aud === null) return undefined;
  return [aud].flat().filter((one): one is string => typeof one === 'string');
}

/** Returns a claim that is a text, if it is one and not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A value that a field of a body, or of a world file, may have. */
export interface Field {
  kind: 'string' | 'boolean' | 'integer' | 'object' | 'strings' | 'list' | 'time' | 'moment';
  required?: true;
  nullable?: true;
  /** The least and the greatest value of a number, or length of an array. */
  min?: number;
  max?: number;
  allowed?: readonly string[];
  format?: keyof typeof FORMATS;
  /** The fields of each item of a list. */
  items?: Fields;
  /** The kinds of records that the value names one of in a world file: by its id, or by another name (`Kind.names`). */
  of?: readonly string[];
  /** Set where the value stays the name that was given: a role's key. */
  byName?: true;
}

/** The fields of a body, by name. */
export type Fields = Record<string, Field>;

interface Values {
  string: string;
  boolean: boolean;
  integer: number;
  object: Record<string, unknown>;
  strings: string[];
  time: number;
  moment: number;
}
type Value<F extends Field> =
  | (F extends { kind: 'list'; items: infer I extends Fields }
      ? Body<I>[]
      : F['kind'] extends keyof Values
        ? Values[F['kind']]
        : never)
  | (F extends { nullable: true } ? null : never);
type Required<F extends Fields> = { [K in keyof F as F[K] extends { required: true } ? K : never]: Value<F[K]> };
type Optional<F extends Fields> = { [K in keyof F as F[K] extends { required: true } ? never : K]?: Value<F[K]> };

/** An object that was checked against fields. */
export type Body<F extends Fields> = Required<F> & Optional<F>;

/** The formats of text: what matches, and how an error describes it. */
export const FORMATS = {
  id: { pattern: /^\w{1,64}$/, expected: 'letters, digits and _, as in user_29w83sxmDNGwOuEthce5gg6FcC' },
  email: { pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, expected: 'an email address' },
  slug: { pattern: /^[a-z0-9-]+$/, expected: 'lowercase letters, digits and dashes' },
  phone: { pattern: /^\+[1-9]\d{6,14}$/, expected: 'an E.164 phone number' },
  url: { pattern: /^[a-z][a-z0-9+.-]*:\/\/\S+$/i, expected: 'a URL with its scheme' },
  domain: { pattern: /^([a-z0-9-]+\.)+[a-z]{2,}$/i, expected: 'a domain name' },
  role_key: { pattern: /^org:[a-z0-9_]+$/, expected: 'org: and lowercase letters, digits or _' },
  role_set_key: { pattern: /^role_set:[a-z0-9_]+$/, expected: 'role_set: and lowercase letters, digits or _' },
  permission_key: { pattern: /^org:[a-z0-9_]+:[a-z0-9_]+$/, expected: 'org:feature:action, of a-z, 0-9 and _' },
  custom_permission_key: {
    pattern: /^org:(?!sys_)[a-z0-9_]+:[a-z0-9_]+$/,
    expected: 'org:feature:action, of a-z, 0-9 and _, and must not begin with org:sys_',
  },
  country: { pattern: /^[A-Z]{2}$/, expected: 'country codes such as FR' },
  identifier: {
    pattern: /^(\S+@\S+\.\S+|\+[1-9]\d{6,14}|0x[0-9a-f]{40})$/i,
    expected: 'an email address (*@example.com for a whole domain), an E.164 phone number or a web3 wallet',
  },
  name: { pattern: /^.{1,256}$/s, expected: '1 to 256 characters' },
  key_name: { pattern: /^\S.+\S$/, expected: 'at least 3 characters, with no space around them' },
} as const;

/** Text. */
export const text = { kind: 'string' } as const;
/** True or false. */
export const flag = { kind: 'boolean' } as const;
/** A whole number. */
export const integer = { kind: 'integer' } as const;
/** An array of texts. */
export const texts = { kind: 'strings' } as const;
/** Metadata, or any other JSON object. */
export const object = { kind: 'object' } as const;
/** A point in time, as a request has it: an RFC3339 text, which `readBody` turns into Unix milliseconds. */
export const time = { kind: 'time' } as const;
/** A point in time, of world files only: `3 days ago`, `in 2 hours` or an RFC3339 time. */
export const moment = { kind: 'moment' } as const;

/** Returns an object whose fields of these names are all alike. */
export const alike = <V, N extends string>(value: V, ...names: N[]) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<N, V>;
/** Returns the field as one that must be there. */
export const required = <F extends Field>(field: F) => ({ ...field, required: true as const });
/** Returns the field as one that may be null. */
export const nullable = <F extends Field>(field: F) => ({ ...field, nullable: true as const });
/** Returns text in a format. */
export const formatted = <N extends keyof typeof FORMATS>(format: N) => ({ kind: 'string', format }) as const;
/** Returns text that is one of these. */
export const oneOf = <T extends string>(...allowed: T[]) => ({ kind: 'string', allowed }) as const;
/** Returns a whole number within bounds. */
export const between = (min: number, max?: number) =>
  ({ kind: 'integer', min, ...(max !== undefined && { max }) }) as const;
/** Returns an array of objects that have these fields. */
export const list = <F extends Fields>(items: F) => ({ kind: 'list', items }) as const;
/** Returns the id of a record of one of those kinds; a world file may give another of its names. */
export const idOf = (...of: string[]) => ({ kind: 'string', of }) as const;
/** Returns an array of such ids. */
export const idsOf = (...of: string[]) => ({ kind: 'strings', of }) as const;
/** Returns the name of a record of that kind, such as a role's key. */
export const nameOf = (of: string) => ({ kind: 'string', of: [of], byName: true }) as const;
/** Returns an array of such names. */
export const namesOf = (of: string) => ({ kind: 'strings', of: [of], byName: true }) as const;

/** Makes every field optional and nullable, as an update takes them. */
export function optional<F extends Fields>(fields: F) {
  const entries = Object.entries(fields).map(([name, { required: _, ...field }]) => [name, nullable(field)]);
  return Object.fromEntries(entries) as { [K in keyof F]: Omit<F[K], 'required'> & { nullable: true } };
}

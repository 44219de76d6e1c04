import type { Type } from '../openapi/types.ts';

/** A keyword that an input may have, with what becomes of it, as docs/schemas.md says it. */
export interface Keyword {
  /** The types that it applies to; left out where any schema may have it. */
  of?: readonly Type[];
  /** Set where it may stand beside `allOf`, because it bounds no value. */
  besideAllOf?: true;
  zod: string;
  listed: string;
}

const NUMBERS = ['integer', 'number'] as const;

/** The types of plain values, to which `enum` and `uniqueItems` are limited. */
export const PLAIN_TYPES: readonly Type[] = ['string', ...NUMBERS, 'boolean'];

const kept = (keyword: string, of: readonly Type[], zod: string): Keyword => ({ of, zod, listed: `\`${keyword}\`` });
const dropped: Keyword = { besideAllOf: true, zod: 'nothing', listed: 'nothing' };

/** The keywords that an input schema may be made of; anything else is refused, not guessed. */
export const KEYWORDS: Record<string, Keyword> = {
  $ref: { zod: 'what it leads to', listed: 'what it leads to' },
  allOf: { zod: 'its one schema', listed: 'its one schema' },
  type: { zod: '`z.string()`, `z.number()`, …; none: `z.unknown()`', listed: '`type`' },
  nullable: { besideAllOf: true, zod: '`.nullable()`', listed: 'nothing' },
  enum: { zod: '`z.enum()` or literals', listed: '`enum` of its non-empty strings' },
  format: { zod: 'see the formats', listed: 'see the formats' },
  pattern: kept('pattern', ['string'], '`.regex()`, read with the flag `u`'),
  minLength: kept('minLength', ['string'], 'characters are counted, not UTF-16 units'),
  maxLength: kept('maxLength', ['string'], 'characters are counted, not UTF-16 units'),
  minimum: kept('minimum', NUMBERS, '`.gte()`'),
  maximum: kept('maximum', NUMBERS, '`.lte()`'),
  exclusiveMinimum: { of: NUMBERS, zod: '`.gt()` for its `minimum`', listed: '`exclusiveMinimum`, the bound itself' },
  exclusiveMaximum: { of: NUMBERS, zod: '`.lt()` for its `maximum`', listed: '`exclusiveMaximum`, the bound itself' },
  multipleOf: kept('multipleOf', NUMBERS, 'no remainder'),
  items: kept('items', ['array'], '`z.array()`'),
  minItems: kept('minItems', ['array'], '`.min()`'),
  maxItems: kept('maxItems', ['array'], '`.max()`'),
  uniqueItems: { of: ['array'], zod: 'no value twice', listed: 'nothing; the description says "each once"' },
  properties: kept('properties', ['object'], '`z.object()`'),
  required: kept('required', ['object'], 'others are `.optional()`'),
  additionalProperties: {
    of: ['object'],
    zod: '`.strict()`, `.catchall()` or `z.record()`',
    listed: '`additionalProperties`; none where any value goes',
  },
  default: dropped,
  deprecated: dropped,
  readOnly: dropped,
  writeOnly: dropped,
  description: dropped,
  title: dropped,
  example: dropped,
};

/** Keywords that may not stand beside an `enum` or a checked format, as zod's own check replaces what else is said. */
export const BOUNDS = Object.keys(KEYWORDS).filter((name) =>
  KEYWORDS[name]?.of?.some((type) => PLAIN_TYPES.includes(type)),
);

/** A format of strings that is checked; by a pattern where zod's own check is another. */
export interface Format {
  description: string;
  pattern?: string;
}

const URI = "\\w.~!$&'()*+,;=:@%-";

/**
 * The formats that are checked. zod's own url takes whatever `new URL` can mend, and trims it; its email wants two
 * letters at the end and takes a hyphen before a dot. Nothing here repeats but single characters: a group that does
 * overflows the stack on megabytes.
 */
export const FORMATS: Record<string, Format> = {
  email: {
    description: 'an address without quotes and comments (RFC 5322), at a domain with a dot',
    pattern: `^(?!\\.)(?!.*\\.[.@])[\\w.!#$%&'*+/=?^\`{|}~-]+@(?![.-])(?!.*(?:-\\.|\\.-))(?=.*\\.)[A-Za-z\\d.-]*[A-Za-z\\d]$`,
  },
  uri: {
    description: 'a scheme and something behind it, in the characters of RFC 3986',
    pattern: `^[A-Za-z][A-Za-z\\d+.-]*:(?!.*%(?![A-Fa-f\\d]{2}))[${URI}/]+(?:\\?[${URI}/?]*)?(?:#[${URI}/?]*)?$`,
  },
  'date-time': { description: 'RFC 3339, such as `2026-05-12T09:30:00Z`' },
};

/** Formats that say nothing more than the type. */
export const SILENT_FORMATS: readonly string[] = ['int32', 'int64', 'float', 'double'];

/** Intended differences between inputs and the schemas of the spec; test/properties/schemas.test.ts applies each to the spec's. */
export const DIFFERENCES: Record<string, string> = {
  'closed objects':
    'An object that lists properties and says nothing of others takes no others: a misspelt name would look as if it had been set.',
  'silent lower bounds':
    'That an integer is at least 0 or 1 is neither listed nor checked: Clerk refuses the rest, and text costs tokens.',
  'nullable enums': '`nullable` beside `enum` allows null, also where the values or the type leave it out.',
  'nullable beside allOf': '`nullable` beside `allOf` counts, over what the schema inside says.',
  'silent formats': `The formats ${SILENT_FORMATS.map((name) => `\`${name}\``).join(', ')} bound nothing.`,
  'strict dates':
    'A `date-time` has a capital `T` and `Z`, an offset with its minutes and no leap second. Not listed: the format stands alone.',
  'no IP literals': 'A `uri` has no address in square brackets. Not listed.',
  'whole numbers':
    'An integer is one that JavaScript holds exactly, up to 9007199254740991: a larger one was rounded when it was read. Not listed.',
};

/**
 * Lists what calls may have and clients aren't shown, and how it is said in its place: listed.ts, spec/clear.yaml and
 * src/runtime/arguments/. Some converters drop such schemas, others refuse every tool for one of them.
 */
export const NOT_LISTED: Record<string, string> = {
  null: 'In the calls of an agent, null is the same as leaving the input out, at any depth and in lists too: clients in strict mode send it for everything that they have no value for. A required input that is null is missing. Only where the caller chooses the keys, as in metadata, claims and maps, is null a value: the description says what it does.',
  'what null clears':
    "An input that can be emptied at Clerk is named in `clear`, a list, instead of being given; giving it as well is refused. Which inputs these are stands in `spec/clear.yaml`, and a person decides it. What a pin fixes can't be named. Only inputs at the top can be: of what is inside one (`saml`, `oidc`), nothing can be cleared. Creating something clears nothing.",
  'a value or null': 'A required input that may be null is optional: left out, null is sent.',
  'an empty string among the values':
    'It is not in the listed `enum`. Where it empties the input, that can be named in `clear`, which sends it.',
  'values that are not strings':
    'An enum of switches or numbers is listed as its type, with the values in the description: `only true`. Other values are still refused.',
};

import { CodegenError, type CodegenErrorKind } from './errors.ts';

/** The message for each way in which an input schema is refused, with placeholders for what it is about. */
export const REFUSALS = {
  keyword: '"{keyword}" is not supported in an input',
  type: '"{keyword}" without type {types} is not supported in an input',
  noType: 'type "{type}" is not supported in an input',
  'beside allOf': '"{keyword}" beside "allOf" is not supported in an input',
  allOf: '"allOf" of {count} schemas is not supported in an input',
  circle: 'a schema that contains itself is not supported in an input',
  'no values': 'an "enum" without values is not supported in an input',
  value: 'the "enum" value {value} is not supported in an input of {type}',
  'beside enum': '"{keyword}" beside "enum" is not supported in an input',
  format: 'format "{format}" is not supported in an input',
  'beside format': '"{keyword}" beside format "{format}" is not supported in an input',
  pattern: 'pattern {pattern} is not a regular expression in JavaScript with the flag "u"',
  flag: '"{keyword}" is not supported in an input, except as true or false beside "{bound}"',
  step: '"multipleOf" of {step} is not supported in an input: only a whole number above 0 is',
  items: 'an array without "items" is not supported in an input',
  unique: '"uniqueItems" of objects or arrays is not supported in an input',
  required: 'requires "{name}", which is not among its properties',
  name: 'a property called "{name}" is not supported in an input: every JavaScript object has one',
  'external reference': '$ref {ref} is external; only "#/..." is followed',
  'dead reference': '$ref {ref} leads nowhere: there is no "{key}"',
  'reference to a value': '$ref {ref} leads to a value, not to an object',
  'reference to itself': '$ref {ref} leads back to itself',
} as const;

const KINDS: Partial<Record<keyof typeof REFUSALS, CodegenErrorKind>> = {
  'dead reference': 'dead-reference',
  'reference to itself': 'circular-reference',
};

/**
 * Refuses what stands at a place.
 * @param values by the placeholders of the message
 * @throws CodegenError always
 */
export function refuse(
  pointer: string,
  refusal: keyof typeof REFUSALS,
  values: Record<string, string | number> = {},
): never {
  const message = REFUSALS[refusal].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  throw new CodegenError(pointer, message, KINDS[refusal]);
}

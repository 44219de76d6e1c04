import { nearest } from '../../runtime/shared/did-you-mean.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { isObject, type JsonObject } from '../../runtime/shared/json.ts';
import type { JsonSchema } from '../../tool.ts';
import { type InputFlag, inputFlags, isList } from './input-flags.ts';

/** The inputs to read, and the names for errors. */
export interface GivenInputs {
  /** The name of the tool. */
  tool: string;
  inputSchema: JsonSchema;
  /** The words on the command line behind the tool's name that are no flags of the program. */
  words: readonly string[];
  /** JSON of an object with inputs. */
  json?: string | undefined;
  /** The program's own flags, which may have been meant. */
  flags: readonly string[];
}

/**
 * Reads the arguments of a call from flags named as inputs, and from JSON. Text stays text: numbers, objects and lists in it
 * are found by the tool's schema, as in any other call.
 * @throws UsageError for an input that there isn't, with the nearest, for one without a value or with several, and for JSON
 *   that isn't an object's
 */
export function readInputs(given: GivenInputs): JsonObject {
  const args = given.json === undefined ? {} : parseObject(given.json);
  const inputs = inputFlags(given.inputSchema);
  for (const [word, values] of groupWords(given)) {
    const input = inputs.find(({ flag, name }) => word === flag || word === `--${name}`);
    if (!input) throw new UsageError(describeUnknown(word, inputs, given));
    const present = Object.hasOwn(args, input.name) ? args[input.name] : undefined;
    if (present !== undefined && !(isList(input.schema) && Array.isArray(present)))
      throw new UsageError(`${input.flag} is given twice: keep one of them.`);
    args[input.name] = present === undefined ? readValue(input, values) : [...(present as unknown[]), ...values];
  }
  return args;
}

/** Groups words into flags, each with the values behind it; `--flag=value` is both. */
function groupWords({ words, tool }: GivenInputs): [flag: string, values: string[]][] {
  const groups: [string, string[]][] = [];
  for (const word of words) {
    const [, flag, value] = /^(--[^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    const last = groups.at(-1);
    if (flag !== undefined) groups.push([flag, value === undefined ? [] : [value]]);
    else if (last) last[1].push(word);
    else
      throw new UsageError(`Unexpected argument behind ${tool}: name each input, as in --user-id user_... See --help.`);
  }
  return groups;
}

function readValue({ flag, schema }: InputFlag, values: readonly string[]): unknown {
  const isSwitch = schema.type === 'boolean';
  const [first, second] = values;
  if (isSwitch && first === undefined) return true;
  if (first === undefined) throw new UsageError(`${flag} needs a value.`);
  // One word of JSON is the whole list.
  if (isList(schema)) return second === undefined && first.trimStart().startsWith('[') ? first : [...values];
  if (second === undefined) return first;
  throw new UsageError(
    isSwitch
      ? `${flag} takes true or false, or no value for true.`
      : `${flag} takes one value and got ${values.length}: put a value with spaces in quotes.`,
  );
}

function describeUnknown(word: string, inputs: readonly InputFlag[], { tool, flags }: GivenInputs): string {
  if (flags.includes(word)) return `${word} takes no value. See --help.`;
  const named = (flag: string) => flag.slice(2).replaceAll('-', '_');
  const candidates = [...inputs.map(({ flag }) => flag), ...flags];
  const found = nearest(named(word), candidates.map(named));
  const near = candidates.find((flag) => named(flag) === found);
  return `${tool} has no input ${word}.${near ? ` Did you mean ${near}?` : ''} See clerk-agent-toolkit call ${tool} --help.`;
}

const NO_OBJECT = `--args must be JSON of an object, such as '{"user_id":"user_..."}', or - to read that from standard input`;

function parseObject(json: string): JsonObject {
  let value: unknown;
  try {
    // Some shells put a byte order mark before what they pipe.
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError(`${NO_OBJECT}. What was given is not JSON.`);
  }
  if (!isObject(value)) throw new UsageError(`${NO_OBJECT}.`);
  return value;
}

import { closestMatch } from 'leven';
import type { Ownership, PinName, ToolDefinition, ToolImplementation } from '../../src/tool.ts';
import type { PinGroup, PinsFile } from '../config/pins.ts';
import { readOperation } from '../inputs/operation.ts';
import { getAt } from '../openapi/endpoints.ts';
import { schemasAt } from '../openapi/responses.ts';
import type { Document } from '../openapi/types.ts';
import { Faults } from '../shared/problems.ts';
import { openInputs } from './inputs.ts';
import type { Plan } from './plan.ts';

/** How one tool keeps to the pins: what its definition says, and what its implementation reads first. */
export interface ToolPins {
  rules: NonNullable<ToolDefinition['pins']>;
  owned: NonNullable<ToolImplementation['owned']>;
}

/** Takes what is wrong with a rule, and where below it. */
type Fault = (at: (string | number)[], message: string) => void;

/**
 * How each tool keeps to the pins, by its name; a tool that is not decided is left out, and one of which a rule doesn't
 * fit the spec is left out under that pin, where that is forgiven.
 * @throws FileError naming every tool, argument, endpoint and place in an answer that there isn't
 */
export function pinRules(
  document: Document,
  plans: readonly Plan[],
  { groups, file }: PinsFile,
  faults = new Faults(),
): Map<string, ToolPins> {
  const names = plans.map(({ name }) => name);
  const all = new Map<string, ToolPins>();
  for (const group of groups) {
    const { pin, tools, path } = group;
    for (const [i, name] of tools.entries()) {
      const before = faults.leftovers.length;
      const fault: Fault = (at, message) => faults.leftover(file.at([...path, ...at], message));
      const plan = plans.find((each) => each.name === name);
      if (!plan) {
        fault(['tools', i], `there is no tool "${name}"; did you mean "${closestMatch(name, names)}"?`);
        continue;
      }
      const own = all.get(name) ?? { rules: {}, owned: {} };
      if (own.rules[pin]) fault(['tools', i], `${name} stands under ${pin} a second time: decide`);
      own.rules[pin] = group.apart
        ? 'apart'
        : rule(document, plan, group, (at, message) => fault(at, `${name}: ${message}`));
      if (group.owned.length > 0) own.owned[pin] = group.owned;
      for (const [j, read] of group.owned.entries())
        check(document, plan, pin, read, (message) => fault(['owned', j], `${name}: ${message}`));
      if (faults.leftovers.length > before) {
        delete own.rules[pin];
        delete own.owned[pin];
      }
      if (Object.keys(own.rules).length > 0) all.set(name, own);
    }
  }
  faults.settle();
  return all;
}

function rule(document: Document, plan: Plan, { pin, fill: given, drop, hide, owned }: PinGroup, fault: Fault) {
  const inputs = openInputs(plan.inputs);
  const names = inputs.map(({ argument }) => argument);
  const fill = given ?? names.filter((name) => name === pin);
  const lists = { fill, drop };
  const at = (list: keyof typeof lists, name: string) => [list, lists[list].indexOf(name)];
  for (const list of ['fill', 'drop'] as const) {
    for (const name of lists[list]) if (!names.includes(name)) fault(at(list, name), unknown(name, names));
  }
  for (const { argument, schema, required } of inputs) {
    const text = schema.type === 'array' ? schema.items?.type : schema.type;
    if (fill.includes(argument) && text !== 'string') fault(at('fill', argument), `"${argument}" takes no id`);
    if (!drop.includes(argument)) continue;
    if (required) fault(at('drop', argument), `"${argument}" is required: it can only be filled`);
    if (fill.includes(argument)) fault(at('drop', argument), `"${argument}" is filled: it can't be dropped too`);
  }
  for (const [i, field] of hide.entries()) {
    if (schemasAt(document, plan.operation?.endpoint ?? '', field).length === 0)
      fault(['hide', i], `its answer has no "${field}"`);
  }
  if (fill.length + owned.length === 0 && plan.answer !== pin)
    fault([], 'nothing is filled and nothing read: it would keep to nothing');
  return { fill, ...(drop.length > 0 && { drop }), ...(hide.length > 0 && { hide }) };
}

function check(
  document: Document,
  plan: Plan,
  pin: PinName,
  { read, at, argument }: Ownership,
  fault: (message: string) => void,
) {
  const inputs = openInputs(plan.inputs);
  const names = inputs.map((input) => input.argument);
  const input = inputs.find((each) => each.argument === argument);
  if (argument !== undefined && !input) fault(unknown(argument, names));
  else if (input && input.schema.type !== 'string') fault(`"${argument}" takes no id`);
  for (const [, place = ''] of read.matchAll(/\{(\w+)\}/g)) {
    const filler = inputs.find((each) => each.argument === place);
    if (place !== pin && !filler?.required)
      fault(`"{${place}}" is neither ${pin} nor an argument that is always given`);
  }
  const [path = '', search = ''] = read.split('?');
  const found = getAt(document, path);
  if (!found) return fault(`the spec has no GET ${path}`);
  const endpoint = `GET ${found.path}`;
  const query = readOperation(document, endpoint).inputs.filter((each) => each.in === 'query');
  for (const name of new URLSearchParams(search).keys()) {
    if (!query.some((each) => each.name === name)) fault(`GET ${path} has no query parameter "${name}"`);
  }
  if (!schemasAt(document, endpoint, at).some(({ type }) => type === 'string'))
    fault(`GET ${path} answers no text at "${at}"`);
}

function unknown(name: string, names: readonly string[]): string {
  return `there is no argument "${name}"; did you mean "${closestMatch(name, names)}"? Known: ${names.join(', ')}`;
}

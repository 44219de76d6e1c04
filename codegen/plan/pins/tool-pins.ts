import type { Ownership, PinName, PinRule } from '../../../src/tool.ts';
import type { PinGroup, PinsFile } from '../../config/pins/pins.ts';
import { hasDeprecated } from '../../inputs/operation.ts';
import { schemasAt } from '../../openapi/response-fields.ts';
import type { Document } from '../../openapi/types.ts';
import { akinTools } from '../../shared/akin.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import { placeholders } from '../../shared/placeholders.ts';
import { type Problem, Problems } from '../../shared/problems.ts';
import { type YamlPath, yamlKey } from '../../shared/yaml-file.ts';
import { checkRead } from '../check-read.ts';
import { openInputs } from '../inputs/tool-inputs.ts';
import type { PlannedPins, PlannedTool } from '../plan.ts';
import { unboundInputs } from './pinned-inputs.ts';

/** Takes what is wrong with a group of rules, and where below it. */
type Report = (at: YamlPath, message: string) => void;

/**
 * Decides how each tool keeps to the pins.
 * @returns the rules by the tool's name, without tools that nobody has decided; one whose rule doesn't fit the spec has
 *   none for that pin, where that is tolerated
 * @throws FileError naming every tool, argument, endpoint and place in a response that doesn't exist
 */
export function planPins(
  document: Document,
  tools: readonly PlannedTool[],
  { groups, harmless, file }: PinsFile,
  problems = new Problems(),
): Map<string, PlannedPins> {
  const names = tools.map(({ name }) => name);
  const planned = new Map<string, PlannedPins>();
  // Each read that a tool of our own makes keeps to the pins by the rule of the tool that it reads with.
  for (const { name, runs } of tools)
    if (runs) planned.set(name, { rules: { user_id: {}, organization_id: {} }, owned: {} });
  for (const group of groups) {
    for (const [i, name] of group.tools.entries()) {
      const found: Problem[] = [];
      const report: Report = (at, message) => found.push(file.problem('leftover', [...group.path, ...at], message));
      const tool = tools.find((each) => each.name === name);
      const pins = planned.get(name) ?? { rules: {}, owned: {} };
      if (pins.rules[group.pin]) report(['tools', i], `${name} is under \`${group.pin}\` twice: keep one`);
      if (tool) addGroup(document, tool, group, pins, (at, message) => report(at, `${name}: ${message}`));
      else report(['tools', i], didYouMean(`there is no tool "${name}"`, name, akinTools(name, names)));
      if (found.length > 0) {
        delete pins.rules[group.pin];
        delete pins.owned[group.pin];
      }
      problems.add(...found);
      if (Object.keys(pins.rules).length > 0) planned.set(name, pins);
    }
  }
  problems.add(...bindInputs(tools, planned, { groups, harmless, file }));
  problems.settle();
  return planned;
}

/** Finds inputs that nothing keeps to a pin, and takes the pin's rule away from their tools. */
function bindInputs(
  tools: readonly PlannedTool[],
  planned: ReadonlyMap<string, PlannedPins>,
  { groups, harmless, file }: Pick<PinsFile, 'groups' | 'harmless' | 'file'>,
): Problem[] {
  const used = new Set<string>();
  const unbound = groups.flatMap(({ pin, tools: names, path }) =>
    names.flatMap((name) => {
      const [tool, pins] = [tools.find((each) => each.name === name), planned.get(name)];
      const rule = pins?.rules[pin];
      // Apart from one pin, and with no rule for the other, it isn't served under either.
      if (!tool || !rule || Object.values(pins.rules).every((each) => each === 'apart')) return [];
      const inputs = unboundInputs(tool, rule, pins, harmless, (entry) => used.add(entry));
      return inputs.length === 0 ? [] : [{ name, pin, pins, path, inputs }];
    }),
  );
  for (const { pin, pins } of unbound) {
    delete pins.rules[pin];
    delete pins.owned[pin];
  }
  const undecided = unbound.flatMap(({ name, pin, path, inputs }) =>
    inputs.map((input) => ({
      ...file.problem(
        'gap',
        path,
        `${name} under \`${pin}\`: nothing says what "${input}" can reach. Put it under \`fill\` or \`drop\` here, read whose it is under \`owned\`, or, if it can't name anything beyond the pin, write at the end, under \`harmless: tools:\`: { ${name}: { "${input}": the reason } }`,
        'key',
      ),
      paste: {
        file: 'spec/pins.yaml',
        under: 'harmless: tools',
        lines: `    ${name}:\n      ${yamlKey(input)}: # why it can't reach past the pin\n`,
      },
    })),
  );
  const unused = [...harmless.reasons].flatMap(([entry, path]) =>
    used.has(entry) ? [] : [file.problem('leftover', path, 'no pinned tool needs this: delete it', 'key')],
  );
  return [...undecided, ...unused];
}

function addGroup(document: Document, tool: PlannedTool, group: PinGroup, pins: PlannedPins, report: Report): void {
  const { pin, apart, owned } = group;
  pins.rules[pin] = apart ? 'apart' : planRule(document, tool, group, report);
  if (owned.length > 0) pins.owned[pin] = owned;
  for (const [i, read] of owned.entries())
    checkOwnership(document, tool, pin, read, (message) => report(['owned', i], message));
}

function planRule(document: Document, tool: PlannedTool, group: PinGroup, report: Report): PinRule {
  const { pin, drop, hide, owned } = group;
  const inputs = openInputs(tool.inputs);
  const names = inputs.map(({ argument }) => argument);
  const fill = group.fill ?? names.filter((name) => name === pin);
  const lists = { fill, drop };
  const at = (list: keyof typeof lists, name: string) => [list, lists[list].indexOf(name)];
  for (const list of ['fill', 'drop'] as const) {
    for (const name of lists[list])
      if (!names.includes(name)) report(at(list, name), unknownArgument(name, names, tool));
  }
  for (const { argument, in: place, schema, required } of inputs) {
    const type = schema.type === 'array' ? schema.items?.type : schema.type;
    if (fill.includes(argument) && type !== 'string') report(at('fill', argument), `"${argument}" can't hold an id`);
    // Clerk ignores a filter by an id that it doesn't find.
    if (fill.includes(argument) && place === 'query' && !required && owned.length === 0)
      report(
        at('fill', argument),
        `"${argument}" is a filter that may be left out: read what is pinned under \`owned\``,
      );
    if (!drop.includes(argument)) continue;
    if (required) report(at('drop', argument), `"${argument}" is required: it can only be filled`);
    if (fill.includes(argument)) report(at('drop', argument), `"${argument}" is filled: it can't be dropped too`);
  }
  for (const [i, field] of hide.entries()) {
    if (schemasAt(document, tool.operation?.endpoint ?? '', field).length === 0)
      report(['hide', i], `its response has no "${field}"`);
  }
  // A read that names no argument shows that the pinned thing exists: it says nothing of what the call is about. Nor does
  // one for an argument that may be left out.
  const optional = inputs.flatMap(({ argument, required }) => (required ? [] : [argument]));
  const bound = owned.some(
    ({ read, argument }) =>
      (argument !== undefined && !optional.includes(argument)) ||
      placeholders(read).some((name) => name !== pin && names.includes(name)),
  );
  if (fill.length === 0 && !bound && tool.result !== pin)
    report(
      [],
      `nothing is filled and nothing is read by a required argument: calls would not be confined. It has the arguments ${names.join(', ') || 'none'}: fill one, name one under \`owned\`, or take the tool out of this rule`,
    );
  return { fill, ...(drop.length > 0 && { drop }), ...(hide.length > 0 && { hide }) };
}

function checkOwnership(
  document: Document,
  tool: PlannedTool,
  pin: PinName,
  { read, at, argument }: Ownership,
  report: (message: string) => void,
): void {
  const inputs = openInputs(tool.inputs);
  const names = inputs.map((input) => input.argument);
  const input = inputs.find((each) => each.argument === argument);
  if (argument !== undefined && !input) report(unknownArgument(argument, names, tool));
  else if (input && input.schema.type !== 'string') report(`"${argument}" can't hold an id`);
  const required = inputs.filter((each) => each.required).map((each) => each.argument);
  const endpoint = checkRead(document, read, [...new Set([...required, pin])], report);
  if (endpoint && !schemasAt(document, endpoint, at).some(({ type }) => type === 'string'))
    report(`${endpoint} returns no text at "${at}"`);
}

function unknownArgument(name: string, names: readonly string[], { operation }: PlannedTool): string {
  if (hasDeprecated(operation, name))
    return `"${name}" is deprecated in this version, and left out: delete this, or keep it under \`inputs\``;
  return didYouMean(`there is no argument "${name}"`, name, names, { listKnown: true });
}

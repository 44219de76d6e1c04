import type { Allowlist, Entry } from '../../config/allowlist/allowlist-types.ts';
import type { Glossary } from '../../config/glossary.ts';
import { responseSchemas } from '../../openapi/response-fields.ts';
import type { Document } from '../../openapi/types.ts';
import { type Problem, withoutRepeats } from '../../shared/problems.ts';
import { oneLine, openInputs, type PlannedInput } from '../inputs/tool-inputs.ts';
import type { PlannedTool } from '../plan.ts';

/** Something that a description must say, since an agent would otherwise have to guess it. */
interface DescriptionRule {
  /** Matches a description that says it. */
  says: RegExp;
  /** The fault, and the words to add. */
  message: string;
  /** Words that say it. */
  example: string;
}

/** The lengths that a tool's description may have; allowlist.schema.json has the longest. */
export const LENGTHS = '40 to 220 characters';

/** Rules for descriptions of tools, each with those that it holds for. */
const TOOL_RULES: (DescriptionRule & { holds(tool: PlannedTool, document: Document): boolean })[] = [
  {
    holds: () => true,
    says: /^.{40,}$/,
    message: `the description is too short: write ${LENGTHS} on what the tool does, what it returns, and when to use another`,
    example: 'Get one organization by id or slug, with its plan',
  },
  {
    holds: ({ tier }) => tier === 'write' || tier === 'destructive',
    says: /\breturns?\b|\bin the result\b/i,
    message: "the description doesn't say what a call returns: add it",
    example: 'returns the membership',
  },
  {
    holds: returnsOnlyAnId,
    says: /returns? \{id, deleted\}/i,
    message: "the description doesn't say that a call returns no more than an id: add it",
    example: 'returns {id, deleted}',
  },
];

/** Rules for descriptions of inputs, by the argument's name. */
const INPUT_RULES: Record<string, DescriptionRule> = {
  role: {
    says: /org:admin, org:member/,
    message: 'the description of "role" doesn\'t show what a role looks like: write it',
    example: 'Key: org:admin, org:member or a custom one',
  },
  order_by: {
    says: / - descends; default \S+$/,
    message: 'the description of "order_by" doesn\'t end with what reverses it and the default: write both',
    example: 'name, created_at; - descends; default -created_at',
  },
};

/** A description that no rule has anything against, for tools and inputs whose own is still to be written. */
export const ANY_DESCRIPTION = [...TOOL_RULES, ...Object.values(INPUT_RULES)].map(({ example }) => example).join('; ');

/** Lists what descriptions of tools and inputs don't say, each at the line where it has to be written. */
export function checkDescriptions(
  document: Document,
  tools: readonly PlannedTool[],
  allowlist: Allowlist,
  glossary: Glossary,
): Problem[] {
  const found = tools.flatMap((tool) => {
    const entry = allowlist.entries.find((one) => one.tool === tool.name);
    if (!entry) return [];
    const broken = TOOL_RULES.filter(
      ({ holds, says }) => holds(tool, document) && !says.test(oneLine(entry.description)),
    );
    const path = [...entry.path, 'description'];
    return [
      ...broken.map((rule) => allowlist.file.problem('gap', path, `${tool.name}: ${advice(rule)}`, 'key')),
      ...openInputs(tool.inputs).flatMap((input) => checkInput(entry, input, allowlist, glossary)),
    ];
  });
  return withoutRepeats(found);
}

function checkInput(entry: Entry, input: PlannedInput, { file }: Allowlist, glossary: Glossary): Problem[] {
  const { name, argument } = input;
  const rule = Object.hasOwn(INPUT_RULES, argument) ? INPUT_RULES[argument] : undefined;
  // An input without any description is reported elsewhere.
  if (!rule || input.description === '' || rule.says.test(input.description)) return [];
  const own = entry.endpoint === null ? ['input', 'properties', name] : ['inputs', name];
  if (entry.endpoint === null || entry.inputs?.[name]?.description !== undefined)
    return [file.problem('gap', [...entry.path, ...own, 'description'], `${entry.tool}: ${advice(rule)}`, 'key')];
  const key = glossary.descriptions.has(argument) ? argument : name;
  return [glossary.file.problem('gap', [key], advice(rule))];
}

function advice({ message, example }: DescriptionRule): string {
  return `${message}, such as "${example}"`;
}

/** The fields that say of a deletion no more than what was deleted. */
const IDENTIFYING = new Set(['object', 'id', 'slug', 'external_id', 'deleted']);

function returnsOnlyAnId({ operation }: PlannedTool, document: Document): boolean {
  if (!operation) return false;
  return responseSchemas(document, operation.endpoint).some(({ properties = {} }) => {
    const fields = Object.keys(properties);
    return (
      ['id', 'deleted'].every((field) => fields.includes(field)) && fields.every((field) => IDENTIFYING.has(field))
    );
  });
}

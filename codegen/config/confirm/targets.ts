import type { FactRead, OwnTargets, TargetRead } from '../../../src/tool.ts';
import { unknownKey } from '../../shared/did-you-mean.ts';
import { FileError, type Problem } from '../../shared/problems.ts';
import { isListOf, isRecord, isText } from '../../shared/type-guards.ts';
import { readYaml, type YamlFile } from '../../shared/yaml-file.ts';
import { readOwnTargets } from './own-targets.ts';

/** A rule for what to read about the thing that an argument names. */
export interface TargetRule {
  argument: string;
  /** A tool's name, or `category.*`; any tool's argument of that name without it. */
  tool?: string;
  target: TargetRead;
  /** Its place in the file. */
  path: string[];
}

/** The content of spec/targets.yaml: what a person is told about the things that arguments name. */
export interface Targets {
  rules: TargetRule[];
  /** By name, the reads that lead to what circumstances compare with. */
  facts: Record<string, FactRead[]>;
  /** By tool, whom its calls let in that let somebody in. */
  own: Record<string, OwnTargets>;
  /** Arguments whose values are not shown, and those that only look like it. */
  secret: string[];
  harmless: string[];
  file: YamlFile;
}

const KEYS = ['targets', 'tools', 'facts', 'own', 'secret', 'harmless'];

/** The form of each key of a target. */
const FORMS: Record<keyof TargetRead, { form: string; is: (value: unknown) => boolean }> = {
  read: { form: 'a path, such as /users/{user_id}', is: (value) => isText(value) && value.startsWith('/') },
  list: { form: 'the name of a field', is: isText },
  match: { form: 'a list of fields', is: (value) => isListOf(value, isText) && value.length > 0 },
  name: { form: 'a list of fields', is: (value) => isListOf(value, isText) },
  details: { form: 'a map of labels to fields', is: isTextMap },
  counts: { form: 'a map of labels to paths', is: isTextMap },
  owner: { form: 'a map with `read`, `list` and `name`', is: isOwner },
};

/**
 * Reads spec/targets.yaml and checks its shape.
 * @throws FileError naming every problem with its line
 */
export function readTargets(text: string, name = 'spec/targets.yaml'): Targets {
  const file = readYaml(text, name);
  const problems: Problem[] = [];
  const report = (path: string[], message: string) => problems.push(file.problem('invalid', path, message, 'key'));
  const asMap = (value: unknown, path: string[]): Record<string, unknown> => {
    if (isRecord(value)) return value;
    if (value !== undefined && value !== null) report(path, `"${path.at(-1) ?? name}" must be a map`);
    return {};
  };
  const content = asMap(file.value, []);
  for (const key of Object.keys(content)) if (!KEYS.includes(key)) report([key], unknownKey(key, KEYS));
  const readRules = (given: unknown, above: string[], tool?: string): TargetRule[] =>
    Object.entries(asMap(given, above)).map(([argument, target]) => {
      const path = [...above, argument];
      for (const [at, message] of targetProblems(asMap(target, path))) report([...path, ...at], message);
      return { argument, path, target: target as TargetRead, ...(tool !== undefined && { tool }) };
    });
  const ofTools = Object.entries(asMap(content.tools, ['tools']));
  const own = readOwnTargets(asMap(content.own, ['own']), report);
  const harmless = asMap(content.harmless, ['harmless']);
  const facts = asMap(content.facts, ['facts']);
  for (const [fact, steps] of Object.entries(facts))
    if (!isListOf(steps, isFactRead) || steps.length === 0)
      report(
        ['facts', fact],
        `"${fact}" must be a list of reads, each with \`read\`, a path, and \`at\`, a dotted place in its response`,
      );
  const targets = {
    rules: [
      ...readRules(content.targets, ['targets']),
      ...ofTools.flatMap(([tool, given]) => readRules(given, ['tools', tool], tool)),
    ],
    facts: facts as Record<string, FactRead[]>,
    own,
    secret: isListOf(content.secret, isText) ? content.secret : [],
    harmless: Object.keys(harmless),
    file,
  };
  if (content.secret !== undefined && !isListOf(content.secret, isText))
    report(['secret'], '`secret` must be a list of arguments');
  for (const [field, because] of Object.entries(harmless))
    if (!isText(because)) report(['harmless', field], `\`${field}\` needs a reason why it is not a secret`);
  if (problems.length > 0) throw new FileError(problems);
  return targets;
}

function targetProblems(target: Record<string, unknown>): [at: string[], message: string][] {
  const known = Object.keys(FORMS);
  const problems = Object.entries(target).flatMap(([key, value]): [string[], string][] => {
    if (!Object.hasOwn(FORMS, key)) return [[[key], unknownKey(key, known)]];
    const { form, is } = FORMS[key as keyof TargetRead];
    return is(value) ? [] : [[[key], `"${key}" must be ${form}`]];
  });
  const missing = ['read', 'name'].filter((key) => !Object.hasOwn(target, key));
  if (target.list !== undefined && target.match === undefined) missing.push('match');
  return [...problems, ...missing.map((key): [string[], string] => [[], `"${key}" is missing`])];
}

function isOwner(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).length !== 3) return false;
  return FORMS.read.is(value.read) && isText(value.list) && FORMS.name.is(value.name);
}

function isTextMap(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

function isFactRead(value: unknown): value is FactRead {
  if (!isRecord(value) || Object.keys(value).length !== 2) return false;
  return isText(value.read) && value.read.startsWith('/') && isText(value.at) && /^\w+(?:\.\w+)*$/.test(value.at);
}

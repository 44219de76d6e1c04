import { closestMatch } from 'leven';
import type { TargetRead } from '../../src/tool.ts';
import { FileError, readYaml, type YamlFile } from '../shared/yaml-file.ts';

/** What there is to read about an argument, and where that stands. */
export interface Rule {
  argument: string;
  /** A tool's name, or `category.*`; any tool's argument of that name without it. */
  tool?: string;
  target: TargetRead;
  path: string[];
}

/** spec/targets.yaml: what a person is told about the things that destructive tools' arguments name. */
export interface Targets {
  rules: Rule[];
  /** Arguments whose values are not shown, and those that only look like it. */
  secret: string[];
  harmless: string[];
  file: YamlFile;
}

const KEYS = ['targets', 'tools', 'secret', 'harmless'];

/** What each key of a target holds, for messages, and whether a value is that. */
const FORM: Record<keyof TargetRead, [what: string, fits: (value: unknown) => boolean]> = {
  read: ['a path, such as /users/{user_id}', (value) => typeof value === 'string' && value.startsWith('/')],
  list: ['the name of a field', isText],
  match: ['a list of fields', (value) => isTexts(value) && value.length > 0],
  name: ['a list of fields', isTexts],
  facts: ['fields by the words for them', isTextMap],
  counts: ['paths by the words for them', isTextMap],
};

/**
 * spec/targets.yaml, its shape checked.
 * @throws FileError naming every fault with its line
 */
export function readTargets(text: string, name = 'spec/targets.yaml'): Targets {
  const file = readYaml(text, name);
  const faults: string[] = [];
  const fault = (path: string[], message: string) => faults.push(file.at(path, message, 'key'));
  const map = (value: unknown, path: string[]): Record<string, unknown> => {
    if (isMap(value)) return value;
    if (value !== undefined && value !== null) fault(path, `"${path.at(-1) ?? name}" must have keys`);
    return {};
  };
  const all = map(file.value, []);
  for (const key of Object.keys(all)) if (!KEYS.includes(key)) fault([key], unknown(key, KEYS));
  const rules = (given: unknown, above: string[], tool?: string): Rule[] =>
    Object.entries(map(given, above)).map(([argument, target]) => {
      const path = [...above, argument];
      shapeFaults(map(target, path)).forEach(([at, message]) => void fault([...path, ...at], message));
      return { argument, path, target: target as TargetRead, ...(tool !== undefined && { tool }) };
    });
  const found = {
    rules: [
      ...rules(all.targets, ['targets']),
      ...Object.entries(map(all.tools, ['tools'])).flatMap(([tool, own]) => rules(own, ['tools', tool], tool)),
    ],
    secret: isTexts(all.secret) ? all.secret : [],
    harmless: Object.keys(map(all.harmless, ['harmless'])),
    file,
  };
  if (all.secret !== undefined && !isTexts(all.secret)) fault(['secret'], '`secret` must be a list of arguments');
  for (const [field, because] of Object.entries(map(all.harmless, ['harmless'])))
    if (!isText(because)) fault(['harmless', field], `\`${field}\` needs a few words on why it is no secret`);
  if (faults.length > 0) throw new FileError(faults);
  return found;
}

function shapeFaults(target: Record<string, unknown>): [at: string[], message: string][] {
  const known = Object.keys(FORM);
  const faults = Object.entries(target).flatMap(([key, value]): [string[], string][] => {
    if (!Object.hasOwn(FORM, key)) return [[[key], unknown(key, known)]];
    const [what, fits] = FORM[key as keyof TargetRead];
    return fits(value) ? [] : [[[key], `"${key}" must be ${what}`]];
  });
  const missing = ['read', 'name'].filter((key) => !Object.hasOwn(target, key));
  if (target.list !== undefined && target.match === undefined) missing.push('match');
  return [...faults, ...missing.map((key): [string[], string] => [[], `"${key}" is missing`])];
}

function unknown(key: string, known: string[]): string {
  return `unknown key "${key}"; did you mean "${closestMatch(key, known)}"? Known: ${known.join(', ')}`;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isTextMap(value: unknown): boolean {
  return isMap(value) && Object.values(value).every(isText);
}

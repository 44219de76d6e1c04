import { listMistakes, type Mistake, parseYaml } from '../../yaml/parse-yaml.ts';
import { UsageError } from '../shared/errors.ts';
import { findMistakes } from './find-mistakes.ts';
import type { AccessRules } from './rules.ts';

const ONE = 'an access file';

/**
 * Parses access rules: a text of YAML or JSON, or an object of the same form.
 * @param name name of the text in errors, such as its file's path
 * @throws UsageError with all mistakes, a line each: those of a text with their line, those of an object with their place
 */
export function parseAccessRules(given: string | object, name = 'access rules'): AccessRules {
  if (typeof given !== 'string') return check(given, (mistakes) => listMistakes(name, placed(mistakes, name)));
  const { value, locate } = attempt(() => parseYaml(given, { name, one: ONE }));
  return check(value, locate);
}

function check(value: unknown, locate: (mistakes: readonly Mistake[]) => string): AccessRules {
  const mistakes = findMistakes(value);
  if (mistakes.length > 0) throw new UsageError(locate(mistakes));
  // A copy, so that nobody changes who may do what afterwards.
  return structuredClone(value) as AccessRules;
}

function placed(mistakes: readonly Mistake[], name: string): (Mistake & { place: string })[] {
  return mistakes.map((mistake) => ({ ...mistake, place: name }));
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

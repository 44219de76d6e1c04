import { createWordTest } from '../../src/field-names.ts';
import { unknownKey } from '../shared/did-you-mean.ts';
import { FileError, type Problem } from '../shared/problems.ts';
import { isListOf, isRecord, isText } from '../shared/type-guards.ts';
import { readYaml, type YamlFile } from '../shared/yaml-file.ts';

/** A rule for one field, in the results of all tools or of those that the globs match. */
export interface SecretRule {
  field: string;
  secret: boolean;
  tools?: string[];
  /** Its place in the file. */
  path: string[];
}

/** The content of spec/secrets.yaml: which fields of responses are secrets, and which only look like it. */
export interface Secrets {
  /** Words that make any field's name that of a credential. */
  words: string[];
  /** Tells whether a name holds one of the words. */
  isCredential(name: string): boolean;
  rules: SecretRule[];
  file: YamlFile;
}

const LISTS = ['secret', 'harmless'];
const WORD = /^[a-z]+(?:_[a-z]+)*$/;
const KEYS = ['tools', 'because'];
const FORM = 'must be {}, or have `because`, and `tools` if it is about some tools only';

/**
 * Reads spec/secrets.yaml and checks its shape.
 * @throws FileError naming every problem with its line
 */
export function readSecrets(text: string, name = 'spec/secrets.yaml'): Secrets {
  const file = readYaml(text, name);
  const problems: Problem[] = [];
  const report = (path: string[], message: string) => problems.push(file.problem('invalid', path, message, 'key'));
  const lists = isRecord(file.value) ? file.value : {};
  if (!isRecord(file.value)) report([], 'must have `words`, `secret` and `harmless`');
  const keys = ['words', ...LISTS];
  for (const key of Object.keys(lists)) if (!keys.includes(key)) report([key], unknownKey(key, keys));
  const { words = [] } = lists;
  const areWords = isListOf(words, isText) && words.every((word) => WORD.test(word));
  if (!areWords) report(['words'], '`words` must be a list of words in snake_case');
  const rules = LISTS.flatMap((list) =>
    Object.entries(lists[list] ?? {}).map(([field, value]): SecretRule => {
      const path = [list, field];
      const entry = typeof value === 'string' ? { because: value } : value;
      const { tools, because } = isRecord(entry) ? entry : {};
      if (!isRecord(entry) || Object.keys(entry).some((key) => !KEYS.includes(key)))
        report(path, `\`${field}\` ${FORM}`);
      else if ((list === 'harmless' || tools) && !isText(because))
        report(path, `\`${field}\` needs \`because\`: why it is ${list === 'secret' ? '' : 'not '}a secret`);
      const globs = isListOf(tools, isText) && tools.length > 0 ? tools : undefined;
      if (tools !== undefined && !globs) report([...path, 'tools'], '`tools` must be a list of names or globs');
      return { field, secret: list === 'secret', path, ...(globs && { tools: globs }) };
    }),
  );
  if (problems.length > 0) throw new FileError(problems);
  const known = areWords ? words : [];
  return { words: known, isCredential: createWordTest(known), rules, file };
}

import { unknownKey } from '../shared/did-you-mean.ts';
import { FileError, type Problem } from '../shared/problems.ts';
import { isListOf, isRecord, isText } from '../shared/type-guards.ts';
import { readYaml, type YamlFile, type YamlPath } from '../shared/yaml-file.ts';

/** A decision about one input of a tool: it can be cleared, or not. */
export interface ClearRule {
  tool: string;
  input: string;
  clears: boolean;
  /** Its place in the file. */
  path: YamlPath;
}

/** The content of spec/clear.yaml: which inputs can be emptied at Clerk, and for which null means nothing. */
export interface ClearFile {
  rules: ClearRule[];
  file: YamlFile;
}

const LISTS = ['clear', 'keep'];

/**
 * Reads spec/clear.yaml and checks its shape.
 * @throws FileError naming every problem with its line
 */
export function readClear(text: string, name = 'spec/clear.yaml'): ClearFile {
  const file = readYaml(text, name);
  const problems: Problem[] = [];
  const report = (path: YamlPath, message: string) => problems.push(file.problem('invalid', path, message, 'key'));
  const toolsOf = (list: string): [tool: string, value: unknown][] => {
    const tools = isRecord(file.value) ? (file.value[list] ?? {}) : {};
    if (isRecord(tools)) return Object.entries(tools);
    report([list], `\`${list}\` must map tools to inputs`);
    return [];
  };
  if (!isRecord(file.value)) report([], 'must have `clear` and `keep`');
  else for (const list of Object.keys(file.value)) if (!LISTS.includes(list)) report([list], unknownKey(list, LISTS));
  const cleared = toolsOf('clear').flatMap(([tool, inputs]): ClearRule[] => {
    if (!isListOf(inputs, isText) || inputs.length === 0) report(['clear', tool], `${tool} must list inputs`);
    else return inputs.map((input, i) => ({ tool, input, clears: true, path: ['clear', tool, i] }));
    return [];
  });
  const kept = toolsOf('keep').flatMap(([tool, inputs]): ClearRule[] => {
    if (!isRecord(inputs)) report(['keep', tool], `${tool} must map inputs to reasons`);
    return Object.entries(isRecord(inputs) ? inputs : {}).map(([input, because]) => {
      const path = ['keep', tool, input];
      if (!isText(because)) report(path, `\`${input}\` needs a reason why it can't be cleared`);
      return { tool, input, clears: false, path };
    });
  });
  if (problems.length > 0) throw new FileError(problems);
  return { rules: [...cleared, ...kept], file };
}

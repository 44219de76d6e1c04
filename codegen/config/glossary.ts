import { FileError, type Problem } from '../shared/problems.ts';
import { isRecord, isText } from '../shared/type-guards.ts';
import { readYaml, type YamlFile } from '../shared/yaml-file.ts';

/** Our descriptions of inputs, by their API name. */
export interface Glossary {
  descriptions: ReadonlyMap<string, string>;
  file: YamlFile;
}

/**
 * Reads spec/glossary.yaml: one flat map of names to descriptions.
 * @throws FileError naming every entry without a description, with its line
 */
export function readGlossary(text: string, name = 'spec/glossary.yaml'): Glossary {
  const file = readYaml(text, name);
  const { value } = file;
  if (!isRecord(value)) throw new FileError([file.problem('invalid', [], 'must map names to descriptions')]);
  const empty = Object.keys(value).filter((input) => !isText(value[input]));
  const problems = empty.map((input) =>
    file.problem('invalid', [input], `"${input}" has no description: write a short phrase`),
  );
  if (problems.length > 0) throw new FileError(problems);
  return { descriptions: new Map(Object.entries(value as Record<string, string>)), file };
}

/** Returns a problem for each entry that no input is called by: descriptions that nobody reads go stale. */
export function unusedEntries({ descriptions, file }: Glossary, used: ReadonlySet<string>): Problem[] {
  const unused = [...descriptions.keys()].filter((name) => !used.has(name));
  return unused.map((name) => file.problem('leftover', [name], `no input of any tool is called "${name}": delete it`));
}

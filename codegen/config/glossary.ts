import { FileError, readYaml, type YamlFile } from '../shared/yaml-file.ts';

/** Our words for inputs, by their API name. */
export interface Glossary {
  words: ReadonlyMap<string, string>;
  file: YamlFile;
}

/**
 * spec/glossary.yaml: one flat map of names to words.
 * @throws FileError naming every entry that isn't words, with its line
 */
export function readGlossary(text: string, name = 'spec/glossary.yaml'): Glossary {
  const file = readYaml(text, name);
  const { value } = file;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FileError([file.at([], 'must map names to words')]);
  }
  const faults = Object.entries(value)
    .filter(([, words]) => typeof words !== 'string' || words.trim() === '')
    .map(([input]) => file.at([input], `"${input}" has no words: a short phrase is due`));
  if (faults.length > 0) throw new FileError(faults);
  return { words: new Map(Object.entries(value as Record<string, string>)), file };
}

/** The entries that no input is called by, each as a fault with its line: words that nobody reads go stale. */
export function unusedFaults({ words, file }: Glossary, used: ReadonlySet<string>): string[] {
  return [...words.keys()]
    .filter((name) => !used.has(name))
    .map((name) => file.at([name], `no input of any tool is called "${name}": delete it`));
}

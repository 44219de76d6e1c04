import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { FileError, type Problem } from '../../shared/problems.ts';
import { readYaml, type YamlFile } from '../../shared/yaml-file.ts';
import { schemaProblems } from '../schema-problems.ts';

const schema = JSON.parse(readFileSync(new URL('./synonyms.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false, verbose: true }).compile(schema);

/** A word of the tools -> what people say for it. */
export type Groups = Record<string, string[]>;

/** The content of spec/synonyms.yaml: what people say for the words of the tools, for the search alone. */
export interface Synonyms {
  same: Groups;
  /** Words that mean it in questions alone: in our own words these mean less. */
  asked: Groups;
  hints: Groups;
  /** The beginning of an id -> words that it hints at. */
  ids: Record<string, string>;
  /** By language, the words that say nothing. */
  ignore: Groups;
  /** By language, an English word -> how the language says it. */
  languages: Record<string, Groups>;
}

/**
 * Reads spec/synonyms.yaml and checks it.
 * @throws FileError naming every problem with its line
 */
export function readSynonyms(text: string, name = 'spec/synonyms.yaml'): Synonyms {
  const file = readYaml(text, name);
  const value = file.value ?? {};
  if (!validate(value)) throw new FileError(schemaProblems(validate.errors ?? [], file));
  const { same = {}, asked = {}, hints = {}, ids = {}, ignore = {}, languages = {} } = value as Partial<Synonyms>;
  const synonyms = { same, asked, hints, ids, ignore, languages };
  const problems = [...ignoredWords(synonyms, file), ...unknownLanguages(synonyms, file)];
  if (problems.length > 0) throw new FileError(problems);
  return synonyms;
}

/** Finds single words that stand for something and are ignored in the same language. */
function ignoredWords({ same, asked, hints, ignore, languages }: Synonyms, file: YamlFile): Problem[] {
  const find = (language: string, path: string[], groups: Groups) => {
    const ignored = new Set(ignore[language]);
    return Object.entries(groups).flatMap(([group, words]) =>
      words.flatMap((word, i): Problem[] => {
        if (!ignored.has(word)) return [];
        const message = `"${word}" is under \`ignore\` of ${language} too: keep one`;
        return [file.problem('invalid', [...path, group, i], message)];
      }),
    );
  };
  return [
    ...find('en', ['same'], same),
    ...find('en', ['asked'], asked),
    ...find('en', ['hints'], hints),
    ...Object.entries(languages).flatMap(([name, groups]) => find(name, ['languages', name], groups)),
  ];
}

/** Finds languages of which only the one half is there. */
function unknownLanguages({ ignore, languages }: Synonyms, file: YamlFile): Problem[] {
  const known = new Set(['en', ...Object.keys(languages)]);
  return [
    ...Object.keys(ignore).filter((name) => !known.has(name)),
    ...Object.keys(languages).filter((name) => ignore[name] === undefined),
  ].map((name) =>
    file.problem('invalid', [], `${name} must be both under \`ignore\` and under \`languages\`: add the other`),
  );
}

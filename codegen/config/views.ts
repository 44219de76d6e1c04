import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { TimeUnit } from '../../src/tool.ts';
import { FileError } from '../shared/problems.ts';
import { readYaml, type YamlFile } from '../shared/yaml-file.ts';
import { schemaProblems } from './schema-problems.ts';

const schema = JSON.parse(readFileSync(new URL('./views.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false, verbose: true, allowUnionTypes: true }).compile(schema);

/** The fields of a type by the way they are shown. Fields are paths; one into an object of another type says how that is shown there. */
export interface TypeView {
  /** In rows of lists too; without this list, all that is in the view of single reads. */
  summary?: string[];
  /** In no view. */
  never?: string[];
  /** The values that go without saying. */
  usual?: Record<string, string | number | boolean>;
  /** The arguments that take a field: it is shown only where a tool that has one of them is served. */
  taken_by?: Record<string, string[]>;
  /** The argument that rows would only repeat. */
  repeats?: Record<string, string>;
  /** For lists, the field beside them that has the id of the primary one. */
  first?: Record<string, string>;
}

/** Facts about a list's pages that the spec doesn't have. */
export interface ListPages {
  /** The path of a read that counts the rows. */
  count?: string;
  /** Arguments with which the oldest rows come first. */
  ascending?: Record<string, string>;
}

/** The content of spec/views.yaml: what of a response is shown, and when. */
export interface Views {
  /** Fields that are in no view of any type, unless its own summary has them. */
  everywhere: string[];
  types: Record<string, TypeView>;
  /** By tool, the fields that say what a call of it has changed; `field if argument` for those of one argument. */
  changes: Record<string, string[]>;
  /** By tool. */
  lists: Record<string, ListPages>;
  /** The units of inputs that take a Unix time. */
  times: Record<string, TimeUnit>;
  /** Fields that hold a Unix time, beside those whose names end in `_at`. */
  timeFields: string[];
  file: YamlFile;
}

/**
 * Reads spec/views.yaml and checks its shape.
 * @throws FileError naming every problem with its line
 */
export function readViews(text: string, name = 'spec/views.yaml'): Views {
  const file = readYaml(text, name);
  const value = file.value ?? {};
  if (!validate(value)) throw new FileError(schemaProblems(validate.errors ?? [], file));
  const { everywhere, types = {}, changes = {}, lists = {}, times = {}, time_fields = [] } = value as RawViews;
  return { everywhere: everywhere?.never ?? [], types, changes, lists, times, timeFields: time_fields, file };
}

/** spec/views.yaml, as its schema has it. */
interface RawViews extends Partial<Pick<Views, 'types' | 'changes' | 'lists' | 'times'>> {
  everywhere?: { never?: string[] };
  time_fields?: string[];
}

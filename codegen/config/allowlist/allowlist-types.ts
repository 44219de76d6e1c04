import type { OwnWork, Tier, Tombstone } from '../../../src/tool.ts';
import type { Schema } from '../../openapi/types.ts';
import type { YamlFile } from '../../shared/yaml-file.ts';

/** A change to one input of an operation. */
export interface InputChange {
  name?: string;
  required?: true;
  value?: unknown;
  description?: string;
}

/** A reason for every call, or reasons by circumstance: `password`, `role is not {default_role}`. */
export type Reasons = string | Record<string, string>;

/** A schema of OpenAPI with our descriptions in it. */
export interface DescribedSchema extends Schema {
  description?: string;
  properties?: Record<string, DescribedSchema>;
  items?: DescribedSchema;
}

/** One tool of the allowlist, with its place in the file. */
export interface Entry {
  tool: string;
  title: string;
  /** Words that people use for what it does, for the search alone. */
  also?: string;
  tier: Tier;
  /** Why this tier, where the name does not say it. */
  because?: string;
  description: string;
  /** The circumstances in which a call loses something, each with the reason; `never` and the reason where none does. */
  loses?: Reasons;
  /** The circumstances in which it lets somebody in. */
  lets_in?: Reasons;
  /** The circumstances in which it does where a person has signed in, and access rules say what they may do. */
  raises?: Reasons;
  /** The question a person answers before such a call; each placeholder stands for what its argument names. */
  question?: string | Record<string, string>;
  /** Null for a tool that asks nothing of the API. */
  endpoint: string | null;
  /** For a tool that says whether a password or a code is right, the argument that says whose. */
  guesses?: string;
  idempotent?: boolean;
  allowDeprecated?: boolean;
  only?: string[];
  without?: string[];
  inputs?: Record<string, InputChange>;
  /** The pinned argument that a local tool returns. */
  result?: string;
  /** The work of a local tool over other tools. */
  runs?: OwnWork;
  /** The inputs of such a tool, as a schema of OpenAPI. */
  input?: DescribedSchema;
  /** Names that it had before. */
  aliases?: string[];
  path: (string | number)[];
}

/** The content of allowlist.yaml. */
export interface Allowlist {
  file: YamlFile;
  default: string[];
  entries: Entry[];
  /** Endpoint -> why it is not a tool. */
  excluded: Record<string, string>;
  /** Former name -> what became of a tool that was removed. */
  removed: Record<string, Tombstone>;
  /** Tools without an operation in the spec, where that is tolerated. */
  leftOut: string[];
}

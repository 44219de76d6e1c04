import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Tier, Tombstone } from '../../src/tool.ts';
import { endpoints } from '../openapi/endpoints.ts';
import type { Document } from '../openapi/types.ts';
import { Faults } from '../shared/problems.ts';
import { FileError, readYaml, type YamlFile } from '../shared/yaml-file.ts';
import { semanticFaults, shapeFaults } from './check-allowlist.ts';

/** A change to one input of an operation. */
export interface InputChange {
  name?: string;
  required?: true;
  value?: unknown;
  words?: string;
}

/** One tool as the allowlist has it, with the place that it stands at. */
export interface Entry {
  tool: string;
  title: string;
  tier: Tier;
  /** Why this tier, where the name does not say it. */
  because?: string;
  description: string;
  /** What a person is asked before a destructive call; each place stands for what its argument names. */
  question?: string;
  /** Null for a tool that asks nothing of the API. */
  endpoint: string | null;
  idempotent?: boolean;
  allowDeprecated?: boolean;
  only?: string[];
  without?: string[];
  inputs?: Record<string, InputChange>;
  answer?: string;
  /** Names that it had before. */
  aliases?: string[];
  path: (string | number)[];
}

export interface Allowlist {
  file: YamlFile;
  default: string[];
  entries: Entry[];
  /** Endpoint -> why it is no tool. */
  excluded: Record<string, string>;
  /** Former name -> what became of a tool that is no more. */
  removed: Record<string, Tombstone>;
  /** The tools of which the spec has no operation, where that is forgiven. */
  leftOut: string[];
}

const schema = JSON.parse(readFileSync(new URL('./allowlist.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false, verbose: true }).compile(schema);

/**
 * allowlist.yaml, checked against its schema and the spec.
 * @param faults what doesn't fit the spec; where that is forgiven, tools without an operation are left out
 * @param moved the endpoint in this document of an operation that the allowlist has under another one
 * @throws FileError naming every fault with its line
 */
export function readAllowlist(
  text: string,
  document: Document,
  faults = new Faults(),
  moved: ReadonlyMap<string, string> = new Map(),
): Allowlist {
  const file = readYaml(text, 'allowlist.yaml');
  if (!validate(file.value)) throw new FileError(shapeFaults(validate.errors ?? [], file));
  const raw = file.value as {
    default: string[];
    tools: Record<string, object | object[]>;
    local?: Record<string, object>;
    excluded: Record<string, string>;
    removed?: Record<string, Tombstone>;
  };
  const entries = [
    ...Object.entries(raw.tools).flatMap(([endpoint, tools]) =>
      [tools]
        .flat()
        .map((tool, i) => ({ ...tool, endpoint, path: ['tools', endpoint, ...(Array.isArray(tools) ? [i] : [])] })),
    ),
    ...Object.entries(raw.local ?? {}).map(([tool, entry]) => ({
      ...entry,
      tool,
      endpoint: null,
      path: ['local', tool],
    })),
  ] as Entry[];
  const { excluded, removed = {} } = raw;
  const allowlist = { file, default: raw.default, entries, excluded, removed, leftOut: [] };
  semanticFaults(allowlist, document, faults);
  faults.settle();
  for (const entry of entries) entry.endpoint = moved.get(entry.endpoint ?? '') ?? entry.endpoint;
  return fitting(allowlist, document);
}

/** What of an allowlist the spec has an operation for. */
function fitting(allowlist: Allowlist, document: Document): Allowlist {
  const known = endpoints(document);
  const fits = ({ endpoint }: Entry) => endpoint === null || known.has(endpoint);
  const leftOut = allowlist.entries.filter((entry) => !fits(entry)).map(({ tool }) => tool);
  const entries = allowlist.entries.filter(fits);
  return { ...allowlist, entries, leftOut, default: allowlist.default.filter((name) => !leftOut.includes(name)) };
}

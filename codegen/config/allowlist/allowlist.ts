import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Tombstone } from '../../../src/tool.ts';
import { endpoints } from '../../openapi/endpoints.ts';
import type { Document } from '../../openapi/types.ts';
import { FileError, Problems } from '../../shared/problems.ts';
import { readYaml } from '../../shared/yaml-file.ts';
import { schemaProblems } from '../schema-problems.ts';
import type { Allowlist, Entry } from './allowlist-types.ts';
import { checkAllowlist } from './check-allowlist.ts';

const schema = JSON.parse(readFileSync(new URL('./allowlist.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false, verbose: true }).compile(schema);

/** allowlist.yaml, as its schema has it. */
interface RawAllowlist {
  default: string[];
  tools: Record<string, object | object[]>;
  local?: Record<string, object>;
  excluded: Record<string, string>;
  removed?: Record<string, Tombstone>;
}

/**
 * Reads allowlist.yaml and checks it against its schema and the spec.
 * @param problems takes what doesn't fit the spec; where that is tolerated, tools without an operation are left out
 * @param moved the endpoint in this document of an operation that the allowlist has under another one
 * @throws FileError naming every problem with its line
 */
export function readAllowlist(
  text: string,
  document: Document,
  problems = new Problems(),
  moved: ReadonlyMap<string, string> = new Map(),
): Allowlist {
  const file = readYaml(text, 'allowlist.yaml');
  if (!validate(file.value)) throw new FileError(schemaProblems(validate.errors ?? [], file));
  const raw = file.value as RawAllowlist;
  const { excluded, removed = {} } = raw;
  const allowlist = { file, default: raw.default, entries: readEntries(raw), excluded, removed, leftOut: [] };
  checkAllowlist(allowlist, document, problems);
  problems.settle();
  for (const entry of allowlist.entries) entry.endpoint = moved.get(entry.endpoint ?? '') ?? entry.endpoint;
  return leaveOutMissing(allowlist, document);
}

function readEntries({ tools, local = {} }: RawAllowlist): Entry[] {
  const ofApi = Object.entries(tools).flatMap(([endpoint, given]) =>
    [given].flat().map((tool, i) => {
      const path = ['tools', endpoint, ...(Array.isArray(given) ? [i] : [])];
      return { ...tool, endpoint, path };
    }),
  );
  const ofOurs = Object.entries(local).map(([tool, entry]) => {
    return { ...entry, tool, endpoint: null, path: ['local', tool] };
  });
  return [...ofApi, ...ofOurs] as Entry[];
}

/** Leaves out the tools without an operation in the spec. */
function leaveOutMissing(allowlist: Allowlist, document: Document): Allowlist {
  const known = endpoints(document);
  const exists = ({ endpoint }: Entry) => endpoint === null || known.has(endpoint);
  const leftOut = allowlist.entries.filter((entry) => !exists(entry)).map(({ tool }) => tool);
  const entries = allowlist.entries.filter(exists);
  return { ...allowlist, entries, leftOut, default: allowlist.default.filter((name) => !leftOut.includes(name)) };
}

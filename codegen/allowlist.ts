import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import { closestMatch } from 'leven';
import type { Tier } from '../src/runtime/tool.ts';
import type { Document } from './openapi.ts';
import { endpoints } from './operation.ts';
import { fromSegment } from './pointer.ts';
import { FileError, readYaml, type YamlFile } from './yaml-file.ts';

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
  tier: Tier;
  description: string;
  /** Null for a tool that asks nothing of the API. */
  endpoint: string | null;
  idempotent?: boolean;
  allowDeprecated?: boolean;
  only?: string[];
  inputs?: Record<string, InputChange>;
  answer?: string;
  path: (string | number)[];
}

export interface Allowlist {
  file: YamlFile;
  default: string[];
  entries: Entry[];
}

const schema = JSON.parse(readFileSync(new URL('./allowlist.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false, verbose: true }).compile(schema);

/**
 * allowlist.yaml, checked against its schema and the spec.
 * @throws FileError naming every fault with its line
 */
export function readAllowlist(text: string, document: Document, name = 'allowlist.yaml'): Allowlist {
  const file = readYaml(text, name);
  if (!validate(file.value)) throw new FileError(shapeFaults(validate.errors ?? [], file));
  const raw = file.value as {
    default: string[];
    tools: Record<string, object | object[]>;
    local?: Record<string, object>;
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
  const faults = [...endpointFaults(entries, document, file), ...nameFaults(entries, raw.default, file)];
  if (faults.length > 0) throw new FileError(faults);
  return { file, default: raw.default, entries };
}

/** Ajv's errors as sentences; those of `if` only say that another one was found. */
function shapeFaults(errors: ErrorObject[], file: YamlFile): string[] {
  const faults = errors
    .filter(
      ({ keyword, propertyName }) =>
        keyword !== 'if' &&
        keyword !== 'propertyNames' &&
        (propertyName === undefined || keyword === 'pattern' || keyword === 'maxLength'),
    )
    .map((error) => {
      const path = error.instancePath
        .split('/')
        .slice(1)
        .map(fromSegment)
        .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      const [at, message] = sentence(error);
      return {
        line: file.line([...path, ...at], at.length > 0 ? 'key' : undefined),
        text: file.at([...path, ...at], message, at.length > 0 ? 'key' : undefined),
      };
    });
  return [...new Set(faults.sort((a, b) => a.line - b.line).map(({ text }) => text))];
}

/** Where below the error's own path the fault stands, and what to say of it. */
function sentence({ keyword, params, parentSchema, data, propertyName, message }: ErrorObject): [string[], string] {
  const known = Object.keys(parentSchema?.properties ?? {});
  switch (keyword) {
    case 'additionalProperties': {
      const key = params.additionalProperty as string;
      return [[key], `unknown key "${key}"; did you mean "${closestMatch(key, known)}"? Known: ${known.join(', ')}`];
    }
    case 'required':
      return [[], `"${params.missingProperty}" is missing`];
    case 'enum':
      return [[], `${JSON.stringify(data)} is not one of ${params.allowedValues.join(', ')}`];
    case 'pattern':
    case 'maxLength':
      if (propertyName !== undefined && !propertyName.includes('.')) {
        return [
          [propertyName],
          `"${propertyName}" is not an endpoint; write METHOD /path, such as GET /users/{user_id}`,
        ];
      }
      if (parentSchema?.pattern?.includes('\\.')) {
        const name = propertyName ?? data;
        return [
          propertyName === undefined ? [] : [propertyName],
          `"${name}" can't go on the wire: write category.method, each part letters and digits from a small letter on, at most 52 characters`,
        ];
      }
      return [[], `${JSON.stringify(data)} ${message}`];
    default:
      return [[], message ?? keyword];
  }
}

function endpointFaults(entries: Entry[], document: Document, file: YamlFile): string[] {
  const known = endpoints(document);
  return entries.flatMap((entry) => {
    if (entry.endpoint === null) return [];
    const operation = known.get(entry.endpoint);
    if (!operation) {
      const near = closestMatch(entry.endpoint, [...known.keys()]);
      return [file.at(entry.path.slice(0, 2), `the spec has no ${entry.endpoint}; did you mean ${near}?`, 'key')];
    }
    if (operation.node.deprecated && !entry.allowDeprecated) {
      return [
        file.at(
          entry.path.slice(0, 2),
          `${entry.endpoint} is deprecated; set allowDeprecated: true to serve it all the same`,
          'key',
        ),
      ];
    }
    return [];
  });
}

function nameFaults(entries: Entry[], defaults: string[], file: YamlFile): string[] {
  const first = new Map<string, Entry>();
  const faults: string[] = [];
  for (const entry of entries) {
    // Some clients fold case.
    const before = first.get(entry.tool.toLowerCase());
    if (before)
      faults.push(file.at(ownName(entry), `the name ${entry.tool} is taken by line ${file.line(ownName(before))}`));
    else first.set(entry.tool.toLowerCase(), entry);
  }
  for (const [i, name] of defaults.entries()) {
    const names = entries.map(({ tool }) => tool);
    if (!names.includes(name)) {
      faults.push(file.at(['default', i], `no tool is called ${name}; did you mean ${closestMatch(name, names)}?`));
    }
  }
  return faults;
}

/** Where an entry's name stands: a local tool's is its key. */
function ownName({ endpoint, path }: Entry): (string | number)[] {
  return endpoint === null ? path : [...path, 'tool'];
}

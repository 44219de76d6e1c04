import type { ErrorObject } from 'ajv';
import { closestMatch } from 'leven';
import { endpoints } from '../openapi/endpoints.ts';
import { fromSegment } from '../openapi/pointer.ts';
import type { Document } from '../openapi/types.ts';
import type { Faults } from '../shared/problems.ts';
import type { YamlFile } from '../shared/yaml-file.ts';
import type { Allowlist, Entry } from './allowlist.ts';

/** Ajv's errors as sentences; those of `if` only say that another one was found. */
export function shapeFaults(errors: ErrorObject[], file: YamlFile): string[] {
  const faults = errors
    .filter(
      ({ keyword, propertyName, schemaPath }) =>
        keyword !== 'if' &&
        keyword !== 'propertyNames' &&
        !schemaPath.includes('/anyOf/') &&
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
function sentence({
  keyword,
  instancePath,
  params,
  parentSchema,
  data,
  propertyName,
  message,
}: ErrorObject): [string[], string] {
  const known = Object.keys(parentSchema?.properties ?? {});
  const subject = `"${
    instancePath
      .split('/')
      .filter((key) => !/^\d*$/.test(key))
      .map(fromSegment)
      .at(-1) ?? 'the file'
  }"`;
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
      // The schema says in words what a name, an endpoint or a version has to be.
      if (!parentSchema?.fault) return [[], `${subject} ${message}`];
      return [propertyName === undefined ? [] : [propertyName], `"${propertyName ?? data}" ${parentSchema.fault}`];
    case 'type':
    case 'anyOf':
      return [[], `${subject} ${parentSchema?.fault ?? message}`];
    case 'const':
      return [[], `${subject} can only be ${JSON.stringify(params.allowedValue)}: leave it out otherwise`];
    case 'dependencies':
    case 'maxProperties':
      return [[], `${subject}: with a fixed \`value\` an input takes no other key`];
    default:
      return [[], `${subject} ${message ?? keyword}`];
  }
}

/** What the allowlist says that the spec or the rest of the allowlist contradicts, each with its line. */
export function semanticFaults(allowlist: Allowlist, document: Document, faults: Faults): void {
  endpointFaults(allowlist, document, faults);
  faults.gap(...takenFaults(allowlist), ...usedFaults(allowlist));
}

function endpointFaults({ entries, excluded, file }: Allowlist, document: Document, faults: Faults): void {
  const known = endpoints(document);
  const unknown = (path: (string | number)[], endpoint: string) => {
    const near = closestMatch(endpoint, [...known.keys()]);
    faults.leftover(file.at(path, `the spec has no ${endpoint}; did you mean ${near}?`, 'key'));
  };
  for (const { endpoint, allowDeprecated, path } of entries) {
    if (endpoint === null) continue;
    const operation = known.get(endpoint);
    const at = path.slice(0, 2);
    if (!operation) unknown(at, endpoint);
    else if (Object.hasOwn(excluded, endpoint))
      faults.gap(file.at(at, `${endpoint} is under \`excluded\` too: decide`, 'key'));
    else if (operation.node.deprecated && !allowDeprecated)
      faults.gap(file.at(at, `${endpoint} is deprecated; set allowDeprecated: true to serve it all the same`, 'key'));
  }
  for (const endpoint of Object.keys(excluded)) if (!known.has(endpoint)) unknown(['excluded', endpoint], endpoint);
  const decided = new Set([...entries.map(({ endpoint }) => endpoint), ...Object.keys(excluded)]);
  for (const endpoint of known.keys()) {
    if (!decided.has(endpoint))
      faults.gap(
        file.at(['tools'], `${endpoint} is undecided: add it here, or under \`excluded\` with a reason`, 'key'),
      );
  }
}

/** Names that stand twice, whether a tool has them, had them, or had them and is gone. */
function takenFaults({ entries, removed, file }: Allowlist): string[] {
  const names = [
    ...entries.map((entry) => ({ name: entry.tool, path: ownName(entry) })),
    ...entries.flatMap(({ aliases = [], path }) => aliases.map((name, i) => ({ name, path: [...path, 'aliases', i] }))),
    ...Object.keys(removed).map((name) => ({ name, path: ['removed', name] })),
  ];
  const first = new Map<string, (string | number)[]>();
  return names.flatMap(({ name, path }) => {
    // Some clients fold case.
    const before = first.get(name.toLowerCase());
    if (before) return [file.at(path, `the name ${name} is taken by line ${file.line(before, 'key')}`, 'key')];
    first.set(name.toLowerCase(), path);
    return [];
  });
}

/** Names that are to mean a tool and don't. */
function usedFaults({ entries, removed, default: defaults, file }: Allowlist): string[] {
  const tools = new Map(entries.map((entry) => [entry.tool, entry]));
  const fault = (name: string): string | undefined => {
    if (tools.has(name)) return undefined;
    const renamed = entries.find(({ aliases = [] }) => aliases.includes(name));
    if (renamed) return `${name} is now called ${renamed.tool}: write that`;
    if (Object.hasOwn(removed, name)) return `${name} is under \`removed\`: decide`;
    return `no tool is called ${name}; did you mean ${closestMatch(name, [...tools.keys()])}?`;
  };
  const chosen = defaults.map((name, i) => {
    const sensitive = tools.get(name)?.tier === 'sensitive';
    return { path: ['default', i], said: sensitive ? `${name} is sensitive: it is never served unasked` : fault(name) };
  });
  const instead = Object.entries(removed).map(([name, { use }]) => ({
    path: ['removed', name, 'use'],
    said: use && fault(use),
  }));
  return [...chosen, ...instead].flatMap(({ path, said }) => (said ? [file.at(path, said)] : []));
}

/** Where an entry's name stands: a local tool's is its key. */
function ownName({ endpoint, path }: Entry): (string | number)[] {
  return endpoint === null ? path : [...path, 'tool'];
}

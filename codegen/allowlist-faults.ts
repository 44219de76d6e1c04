import type { ErrorObject } from 'ajv';
import { closestMatch } from 'leven';
import type { Allowlist, Entry } from './allowlist.ts';
import type { Faults } from './faults.ts';
import type { Document } from './openapi.ts';
import { endpoints } from './operation.ts';
import { fromSegment } from './pointer.ts';
import type { YamlFile } from './yaml-file.ts';

/** Ajv's errors as sentences; those of `if` only say that another one was found. */
export function shapeFaults(errors: ErrorObject[], file: YamlFile): string[] {
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
      return [[], `${subject} ${message}`];
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
  faults.gap(...nameFaults(allowlist));
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

function nameFaults({ entries, default: defaults, file }: Allowlist): string[] {
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
    if (entries.find(({ tool }) => tool === name)?.tier === 'sensitive') {
      faults.push(file.at(['default', i], `${name} is sensitive: it is never served unasked`));
    }
  }
  return faults;
}

/** Where an entry's name stands: a local tool's is its key. */
function ownName({ endpoint, path }: Entry): (string | number)[] {
  return endpoint === null ? path : [...path, 'tool'];
}

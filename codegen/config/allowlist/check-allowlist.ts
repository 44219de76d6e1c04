import { LONGEST_WIRE_NAME, wireName } from '../../../src/tool-names.ts';
import { endpoints } from '../../openapi/endpoints.ts';
import type { Document } from '../../openapi/types.ts';
import { akinEndpoints, akinTools } from '../../shared/akin.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import type { Problem, Problems } from '../../shared/problems.ts';
import type { YamlPath } from '../../shared/yaml-file.ts';
import type { Allowlist, Entry } from './allowlist-types.ts';

/** Adds what the spec, or the rest of the allowlist, contradicts in it. */
export function checkAllowlist(allowlist: Allowlist, document: Document, problems: Problems): void {
  problems.add(
    ...unknownEndpoints(allowlist, document),
    ...undecidedOperations(allowlist, document),
    ...takenNames(allowlist),
    ...longNames(allowlist),
    ...namesOfNoTool(allowlist),
  );
}

/** Finds endpoints that the spec doesn't have, and those that can't be tools as they are. */
function unknownEndpoints({ entries, excluded, file }: Allowlist, document: Document): Problem[] {
  const known = endpoints(document);
  const unknown = (path: YamlPath, endpoint: string) => {
    const akin = akinEndpoints(endpoint, [...known.keys()]);
    const message = didYouMean(`the spec has no ${endpoint}`, endpoint, akin, { show: (one) => one });
    return file.problem('leftover', path, message, 'key');
  };
  const ofTools = entries.flatMap(({ tool, endpoint, allowDeprecated, path }): Problem[] => {
    if (endpoint === null) return [];
    const operation = known.get(endpoint);
    const at = path.slice(0, 2);
    if (!operation) return [unknown(at, endpoint)];
    if (Object.hasOwn(excluded, endpoint))
      return [file.problem('invalid', at, `${endpoint} is under \`excluded\` too: keep one`, 'key')];
    if (!operation.node.deprecated || allowDeprecated) return [];
    const message = `${endpoint} is deprecated; set allowDeprecated: true to serve it anyway`;
    return [{ ...file.problem('gap', at, message, 'key'), tool }];
  });
  const ofOthers = Object.keys(excluded).filter((endpoint) => !known.has(endpoint));
  return [...ofTools, ...ofOthers.map((endpoint) => unknown(['excluded', endpoint], endpoint))];
}

function undecidedOperations({ entries, excluded, file }: Allowlist, document: Document): Problem[] {
  const decided = new Set([...entries.map(({ endpoint }) => endpoint), ...Object.keys(excluded)]);
  const undecided = [...endpoints(document).keys()].filter((endpoint) => !decided.has(endpoint));
  return undecided.map((endpoint) => {
    const message = `${endpoint} is undecided: add it here, or under \`excluded\` with a reason`;
    return file.problem('undecided', ['tools'], message, 'key');
  });
}

/** Finds names that are used twice, whether by a tool, as a former name, or by a removed tool. */
function takenNames({ entries, removed, file }: Allowlist): Problem[] {
  const names = [
    ...entries.map((entry) => ({ name: entry.tool, path: pathOfName(entry) })),
    ...entries.flatMap(({ aliases = [], path }) => aliases.map((name, i) => ({ name, path: [...path, 'aliases', i] }))),
    ...Object.keys(removed).map((name) => ({ name, path: ['removed', name] })),
  ];
  const first = new Map<string, YamlPath>();
  return names.flatMap(({ name, path }) => {
    // Some clients fold case, and two names must not be one on the wire.
    const key = wireName(name).toLowerCase();
    const before = first.get(key);
    first.set(key, before ?? path);
    if (!before) return [];
    return [file.problem('invalid', path, `the name ${name} is taken by line ${file.line(before, 'key')}`, 'key')];
  });
}

/** Finds names that stay too long for clients where they are shortened. */
function longNames({ entries, file }: Allowlist): Problem[] {
  return entries.flatMap((entry) => {
    const name = wireName(entry.tool);
    if (name.length <= LONGEST_WIRE_NAME) return [];
    const message = `clients get ${entry.tool} as ${name}, ${name.length} characters of at most ${LONGEST_WIRE_NAME}: choose a shorter name`;
    return [file.problem('invalid', pathOfName(entry), message, 'key')];
  });
}

/** Finds names in `default` and `removed` that no tool has. */
function namesOfNoTool({ entries, removed, default: defaults, file }: Allowlist): Problem[] {
  const tools = new Map(entries.map((entry) => [entry.tool, entry]));
  const whyNone = (name: string): string | undefined => {
    if (tools.has(name)) return undefined;
    const renamed = entries.find(({ aliases = [] }) => aliases.includes(name));
    if (renamed) return `${name} is now called ${renamed.tool}: write that`;
    if (Object.hasOwn(removed, name)) return `${name} is under \`removed\`: name another tool`;
    return didYouMean(`no tool is called ${name}`, name, akinTools(name, [...tools.keys()]), { show: (one) => one });
  };
  const ofDefaults = defaults.map((name, i) => {
    const sensitive = tools.get(name)?.tier === 'sensitive';
    const message = sensitive ? `${name} is sensitive: it is never served by default` : whyNone(name);
    return { path: ['default', i], message };
  });
  const ofRemoved = Object.entries(removed).map(([name, { use }]) => ({
    path: ['removed', name, 'use'],
    message: use && whyNone(use),
  }));
  return [...ofDefaults, ...ofRemoved].flatMap(({ path, message }) =>
    message ? [file.problem('invalid', path, message)] : [],
  );
}

/** Returns the place of an entry's name: a local tool's is its key. */
function pathOfName({ endpoint, path }: Entry): YamlPath {
  return endpoint === null ? path : [...path, 'tool'];
}

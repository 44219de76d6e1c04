import '../../src/runtime/everything.ts';
import { readFileSync } from 'node:fs';
import { createCommand } from '../../src/cli/command-line/flags.ts';
import { apiVersion } from '../../src/generated/api-version.ts';
import { catalogue, loadDefinitions } from '../../src/runtime/catalogue/catalogue.ts';
import { errorKinds } from '../../src/runtime/shared/errors.ts';
import type { JsonSchema, Tier, ToolDefinition } from '../../src/tool.ts';

/** The promises about one tool. */
export interface ToolSurface {
  tier: Tier;
  /** The calls that a person is asked about: all, or some, by their arguments; absent where none is. */
  asks?: 'always' | 'sometimes';
  /** The operation it calls; null for a tool that calls none. */
  endpoint: string | null;
  /** The argument that is the path of a file, if there is one. */
  upload?: string;
  /** True when it is served without being chosen. */
  default: boolean;
  /** The listed schema, without descriptions. */
  inputs: JsonSchema;
  /** The fields of its results that are masked. */
  masked: string[];
  /** The rule for each pin, the sets of pins under which it is served, and those under which only by name. */
  pins: { rules: NonNullable<ToolDefinition['pins']>; served: string[]; notDefault?: string[] };
}

/** The promises of the package to its users: see docs/compatibility.md. */
export interface Surface {
  /** The release that makes the promise. */
  version: string;
  apiVersion: string;
  tools: Record<string, ToolSurface>;
  /** The present name of a tool, by each former name. */
  aliases: Record<string, string>;
  /** The names of tools that are gone. */
  removed: string[];
  /** The flags of the command, each with the shape of its value and its default. */
  flags: string[];
  errors: string[];
  /** The exports of the entry points and their public members, each with its type. */
  exports: Record<string, string>;
  /** The versions of Node and of frameworks that it needs. */
  needs: Record<string, string>;
}

/** Reads the surface off the sources, the catalogue and docs/api.md as they are now. */
export async function readSurface(version: string): Promise<Surface> {
  const listed = Object.values(catalogue.tools);
  const definitions = await loadDefinitions(listed.map(({ name }) => name));
  const tools = definitions.map((definition): [string, ToolSurface] => {
    const { pins = {}, notDefault } = listed.find(({ name }) => name === definition.name) ?? {};
    return [
      definition.name,
      toolSurface(definition, { served: Object.keys(pins).sort(), ...(notDefault && { notDefault }) }),
    ];
  });
  return {
    version,
    apiVersion,
    tools: Object.fromEntries(tools),
    aliases: catalogue.aliases,
    removed: Object.keys(catalogue.removed),
    flags: createCommand()
      .options.flatMap(({ flags, defaultValueDescription }) => flagsOf(flags, defaultValueDescription))
      .sort(),
    errors: Object.keys(errorKinds).sort(),
    exports: exportsOf(read('docs/api.md')),
    needs: needsOf(JSON.parse(read('package.json'))),
  };
}

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

function needsOf(manifest: { engines: Record<string, string>; peerDependencies: Record<string, string> }) {
  return { ...manifest.engines, ...manifest.peerDependencies };
}

/**
 * Returns the names of a flag, each with the shape of its value and its default: `--tools <...>`, `--confirm <>
 * (default: auto)`.
 */
export function flagsOf(flags: string, defaultValue?: string): string[] {
  const takes = /<.*\.\.\.>/.test(flags) ? ' <...>' : /</.test(flags) ? ' <>' : '';
  return [...flags.replace(/<.*/, '').matchAll(/--?[a-z][\w-]*/g)].map(
    ([name]) => `${name}${takes}${defaultValue ? ` (default: ${defaultValue})` : ''}`,
  );
}

function toolSurface(definition: ToolDefinition, served: Omit<ToolSurface['pins'], 'rules'>): ToolSurface {
  const { name, tier, asks, endpoint, upload, inputSchema, secrets = [], pins = {} } = definition;
  const inputs = JSON.parse(JSON.stringify(inputSchema), (key, value) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
  const byDefault = catalogue.defaultSelection.includes(name);
  return {
    tier,
    ...(asks && { asks }),
    endpoint,
    ...(upload && { upload }),
    default: byDefault,
    inputs,
    masked: [...secrets].sort(),
    pins: { rules: pins, ...served },
  };
}

/** Reads exports and their members, each with its type, from docs/api.md, which is generated from the sources. */
export function exportsOf(page: string): Record<string, string> {
  let entry = '';
  let name = '';
  const found = new Map<string, string>();
  for (const line of page.split('\n')) {
    const [, level, title = ''] = /^(##|###) (.*)$/.exec(line) ?? [];
    // A row that stands for many: `actorTokens()` … `webhooks()`.
    if (line.includes('` … `')) continue;
    const [, member, type = ''] = /^\| `(\w+[?]?[^`]*)` \| `(.*?)` \|/.exec(line) ?? [];
    const [declaration] = /^(?:function|type) .*$/.exec(line) ?? [];
    if (level === '##') [entry, name] = [title.replace('clerk-agent-toolkit', ''), ''];
    else if (level === '###') {
      name = `${entry} ${title}`;
      found.set(name, '');
    } else if (member !== undefined && name !== '')
      found.set(`${name}.${/^\w+/.exec(member)?.[0]}`, `${member}: ${type}`.replaceAll('\\|', '|'));
    else if (declaration !== undefined && name !== '') found.set(name, declaration);
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Formats the surface as JSON with a line for each tool, so that a diff can be read. */
export function formatSurface(surface: Surface): string {
  const tools = Object.entries(surface.tools).map(
    ([name, tool]) => `  ${JSON.stringify(name)}: ${JSON.stringify(tool)}`,
  );
  const text = JSON.stringify({ ...surface, tools: null }, null, 1);
  return `${text.replace(' "tools": null', ` "tools": {\n${tools.join(',\n')}\n }`)}\n`;
}

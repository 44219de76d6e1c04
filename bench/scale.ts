import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readDocument } from '../codegen/cli/read-document.ts';
import { readConfigFiles } from '../codegen/config/config-files.ts';
import { generate, type Inputs } from '../codegen/generate.ts';
import type { Document } from '../codegen/openapi/types.ts';

// Measures how generating grows with the spec: the real inputs, then TIMES as many of everything, every copy with paths,
// schemas and tools of its own. `npx tsx bench/scale.ts [TIMES]`.

type Json = Record<string, unknown>;
const times = Number(process.argv[2] ?? 10);
const root = join(import.meta.dirname, '..');
const { document, source } = await readDocument(root);
const files = await readConfigFiles(root);
const page = (path: string) => readFile(join(root, path), 'utf8');
const texts = { ...files, readme: await page('README.md'), confirmation: await page('docs/confirmation.md') };

/** Renames `users.getUser` to `usersC3.getUser`, a glob likewise; shortened, as names have a limit. */
const toolOf = (copy: number) => (name: string) =>
  copy === 0 ? name : name.replace(/^organization/, 'org').replace('.', `C${copy}.`);
const pathOf = (copy: number) => (path: string) => (copy === 0 ? path : `/copy${copy}${path}`);
const endpointOf = (copy: number) => (endpoint: string) =>
  endpoint.replace(/ .*/, (path) => ` ${pathOf(copy)(path.slice(1))}`);

function copyDocument(copy: number): Document {
  if (copy === 0) return document;
  const text = JSON.stringify(document).replaceAll(/("#\/components\/\w+\/)([^"]+)"/g, `$1C${copy}.$2"`);
  const { paths, components, ...rest } = JSON.parse(text, (key, value) =>
    key === 'operationId' && typeof value === 'string' ? `${value}C${copy}` : value,
  ) as Document;
  const named = (map: object, name: (key: string) => string) =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [name(key), value]));
  return {
    ...rest,
    paths: named(paths, pathOf(copy)),
    components: Object.fromEntries(
      Object.entries(components ?? {}).map(([kind, map]) => [kind, named(map, (key) => `C${copy}.${key}`)]),
    ),
  };
}

function manyDocuments(count: number): Document {
  const copies = Array.from({ length: count }, (_, copy) => copyDocument(copy));
  const kinds = Object.keys(document.components ?? {}) as 'schemas'[];
  return {
    ...document,
    paths: Object.assign({}, ...copies.map(({ paths }) => paths)),
    components: Object.fromEntries(
      kinds.map((kind) => [kind, Object.assign({}, ...copies.map(({ components }) => components?.[kind]))]),
    ),
  };
}

/** Copies the entries of every file, and puts the copies together in one file each. */
function manyTexts(count: number): Omit<Inputs, 'document' | 'source'> {
  const copies = <T>(text: string, make: (value: Json, copy: number) => T) =>
    Array.from({ length: count }, (_, copy) => make(parse(text), copy));
  const allowlist = copies(texts.allowlist, copyAllowlist);
  const pins = copies(texts.pins, (value, copy) => copyPins(value as never, copy));
  const secrets = copies(texts.secrets, (value, copy) => copySecrets(value as never, copy));
  const targets = parse(texts.targets) as Json & { tools?: Json };
  const clear = copies(texts.clear, copyClear);
  const merge = (list: 'clear' | 'keep') => Object.assign({}, ...clear.map((copy) => copy[list]));
  const own = Array.from({ length: count }, (_, copy) => keys(targets.tools ?? {}, toolOf(copy)));
  return {
    readme: texts.readme,
    confirmation: texts.confirmation,
    glossary: texts.glossary,
    allowlist: stringify({
      default: (parse(texts.allowlist) as { default: string[] }).default,
      tools: Object.assign({}, ...allowlist.map(({ tools }) => tools)),
      local: parse(texts.allowlist).local,
      excluded: Object.assign({}, ...allowlist.map(({ excluded }) => excluded)),
    }),
    pins: stringify({
      user_id: pins.flatMap(({ user_id }) => user_id),
      organization_id: pins.flatMap(({ organization_id }) => organization_id),
    }),
    synonyms: texts.synonyms,
    secrets: stringify({
      words: parse(texts.secrets).words,
      secret: merged(secrets, 'secret'),
      harmless: merged(secrets, 'harmless'),
    }),
    clear: stringify({ clear: merge('clear'), keep: merge('keep') }),
    targets: stringify({ ...targets, tools: Object.assign({}, ...own) }),
    views: stringify(copyViews(parse(texts.views), count)),
  };
}

/** Copies what is said of tools; types go without, as some have the same name in every copy. */
function copyViews({ changes, lists, ...views }: Record<'changes' | 'lists', Json>, count: number): Json {
  const copy = (map: Json, change = (value: unknown, _copy: number) => value) =>
    Array.from({ length: count }, (_, i) =>
      Object.entries(map).map(([tool, value]) => [toolOf(i)(tool), change(value, i)]),
    ).flat();
  const paged = copy(lists, (value, i) => {
    const { count: path, ...rest } = value as { count?: string };
    return path === undefined ? rest : { ...rest, count: pathOf(i)(path) };
  });
  return { ...views, types: {}, changes: Object.fromEntries(copy(changes)), lists: Object.fromEntries(paged) };
}

function copyAllowlist(value: Json, copy: number): { tools: Json; excluded: Json } {
  const entry = (tool: Json) => ({ ...tool, tool: toolOf(copy)(String(tool.tool)) });
  const tools = Object.entries(value.tools as Json).map(([endpoint, given]) => [
    endpointOf(copy)(endpoint),
    Array.isArray(given) ? given.map(entry) : entry(given as Json),
  ]);
  return { tools: Object.fromEntries(tools), excluded: keys(value.excluded as Json, endpointOf(copy)) };
}

function copyPins(
  value: Record<'user_id' | 'organization_id', { tools: string[]; owned?: { read: string }[] }[]>,
  copy: number,
) {
  const local = new Set(Object.keys(parse(texts.allowlist).local ?? {}));
  const group = (rule: { tools: string[]; owned?: { read: string }[] }) => ({
    ...rule,
    tools: rule.tools.filter((name) => copy === 0 || !local.has(name)).map(toolOf(copy)),
    ...(rule.owned && { owned: rule.owned.map((read) => ({ ...read, read: pathOf(copy)(read.read) })) }),
  });
  const groups = (rules: typeof value.user_id) => rules.map(group).filter(({ tools }) => tools.length > 0);
  return { user_id: groups(value.user_id), organization_id: groups(value.organization_id) };
}

function copyClear({ clear, keep }: Json, copy: number) {
  return { clear: keys(clear as Json, toolOf(copy)), keep: keys(keep as Json, toolOf(copy)) };
}

function copySecrets(
  value: Record<'secret' | 'harmless', Record<string, { tools?: string[] } | string>>,
  copy: number,
) {
  const lists = (rules: Record<string, { tools?: string[] } | string>) =>
    Object.fromEntries(
      Object.entries(rules).map(([field, rule]) => [
        field,
        typeof rule === 'string' || !rule.tools ? rule : { ...rule, tools: rule.tools.map(toolOf(copy)) },
      ]),
    );
  return { secret: lists(value.secret), harmless: lists(value.harmless) };
}

function merged(all: ReturnType<typeof copySecrets>[], list: 'secret' | 'harmless') {
  const out: Record<string, { tools?: string[] } | string> = {};
  for (const copy of all)
    for (const [field, rule] of Object.entries(copy[list])) {
      const before = out[field];
      const both = typeof rule !== 'string' && rule.tools && typeof before === 'object' && before.tools;
      out[field] = both ? { ...rule, tools: [...both, ...(rule.tools ?? [])] } : rule;
    }
  return out;
}

function keys(map: Json, name: (key: string) => string): Json {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [name(key), value]));
}

async function time(count: number): Promise<number> {
  const inputs = { document: manyDocuments(count), source, ...manyTexts(count) };
  const start = performance.now();
  const { code } = await generate(inputs);
  const took = performance.now() - start;
  const operations = Object.values(inputs.document.paths).flatMap(Object.keys).length;
  console.log(`${count} × the API: ${operations} operations, ${code.size} files, ${Math.round(took)} ms`);
  return took;
}

// Once to warm up, so that loading and compiling the compiler isn't counted for either.
await time(1);
const one = await time(1);
const many = await time(times);
console.log(`${times} times as much took ${(many / one).toFixed(1)} times as long`);

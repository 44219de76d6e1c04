import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readDocument } from '../../codegen/cli/read-document.ts';
import { readConfigFiles } from '../../codegen/config/config-files.ts';
import { readText } from '../../codegen/config/read-text.ts';
import { generate } from '../../codegen/generate.ts';
import type { Document } from '../../codegen/openapi/types.ts';
import { Problems } from '../../codegen/shared/problems.ts';

// Measures how generating grows with the API: `npx tsx bench/codegen/scale.ts [TIMES]`. Each copy of the API has paths,
// tools and categories of its own; what our other files say holds for the first one.
const times = Number(process.argv[2] ?? 10);
const ROOT = join(import.meta.dirname, '../..');
const { document, source } = await readDocument(ROOT);
const [readme, confirmation] = [await readText(ROOT, 'README.md'), await readText(ROOT, 'docs/confirmation.md')];
const texts = await readConfigFiles(ROOT);

type Entry = { tool: string };
interface List {
  tools: Record<string, Entry | Entry[]>;
  excluded: Record<string, string>;
}

/** Gives the operations of a path ids of their own. */
function withIds(node: Document['paths'][string], copy: number): Document['paths'][string] {
  const text = JSON.stringify(node).replace(/"operationId":"([^"]*)"/g, `"operationId":"$1${copy}"`);
  return JSON.parse(text);
}

function copied(copy: number): { paths: Document['paths']; tools: List['tools']; excluded: List['excluded'] } {
  const { tools, excluded } = parse(texts.allowlist) as List;
  const under = (endpoint: string) => endpoint.replace(' /', ` /copy${copy}/`);
  // A name has at most 52 characters.
  const renamed = (entry: Entry) => {
    const [category = '', method = ''] = entry.tool.split('.');
    return { ...entry, tool: `${category.slice(0, 4)}${category.length}n${copy}.${method}` };
  };
  return {
    paths: Object.fromEntries(
      Object.entries(document.paths).map(([path, node]) => [`/copy${copy}${path}`, withIds(node, copy)]),
    ),
    tools: Object.fromEntries(
      Object.entries(tools).map(([endpoint, given]) => [
        under(endpoint),
        Array.isArray(given) ? given.map(renamed) : renamed(given),
      ]),
    ),
    excluded: Object.fromEntries(Object.entries(excluded).map(([endpoint, why]) => [under(endpoint), why])),
  };
}

async function measure(size: number): Promise<number> {
  const copies = Array.from({ length: size - 1 }, (_, i) => copied(i + 1));
  const list = parse(texts.allowlist) as List;
  for (const { tools, excluded } of copies) {
    Object.assign(list.tools, tools);
    Object.assign(list.excluded, excluded);
  }
  const paths = Object.assign({}, document.paths, ...copies.map((one) => one.paths));
  const allowlist = stringify(list);
  const start = performance.now();
  const inputs = { ...texts, allowlist, document: { ...document, paths }, source, readme, confirmation };
  const { code } = await generate(inputs, new Problems('all'));
  const took = performance.now() - start;
  console.log(`${size} × the API, ${code.size} files: ${Math.round(took)} ms`);
  return took;
}

await measure(1);
const one = await measure(1);
console.log(`${((await measure(times)) / one).toFixed(1)} × the time`);

import { readAllowlist } from './allowlist.ts';
import { emitApi } from './emit/api.ts';
import { emitCatalogue } from './emit/catalogue.ts';
import { emitIndex } from './emit/index.ts';
import { emitTools } from './emit/tools.ts';
import { readGlossary } from './glossary.ts';
import type { Document } from './openapi.ts';
import { planTools } from './plan.ts';
import { prune } from './prune.ts';
import type { Source } from './source.ts';

/** Everything that generating needs, read but not interpreted. */
export interface Inputs {
  document: Document;
  source: Source;
  allowlist: string;
  glossary: string;
}

/**
 * The text of every generated file by its path below the generated folder; the same inputs give the same bytes.
 * Touches no disk, so that a failure leaves nothing half-written.
 * @throws FileError, CodegenError: what is wrong and where
 */
export async function generate({ document, source, ...texts }: Inputs): Promise<Map<string, string>> {
  const allowlist = readAllowlist(texts.allowlist, document);
  const plans = planTools(document, allowlist, readGlossary(texts.glossary)).sort((a, b) => compare(a.name, b.name));
  const categories = [...new Set(plans.map(({ category }) => category))];
  const endpoints = new Set(plans.flatMap(({ operation }) => operation?.endpoint ?? []));
  const of = (category: string) => plans.filter((plan) => plan.category === category);

  const files = new Map<string, string>();
  const header = `// Generated from spec/${source.file} (source sha256 ${source.sha256.slice(0, 12)}) and allowlist.yaml by \`npm run generate\`. Do not edit.\n`;
  const add = (path: string, text: string) => files.set(path, `${header}${text}`);
  add('api.ts', await emitApi(prune(document, endpoints)));
  add('index.ts', emitIndex(plans, categories, allowlist.default, source.apiVersion));
  for (const category of categories) {
    add(`catalogue/${category}.ts`, emitCatalogue(of(category)));
    add(`tools/${category}.ts`, emitTools(of(category)));
  }
  return files;
}

/** By code unit: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { ConfigTexts } from './config/config-files.ts';
import { emitCatalogue } from './emit/catalogue.ts';
import { emitApi } from './emit/client/api.ts';
import { emitClient } from './emit/client/client.ts';
import { emitEntities } from './emit/client/entities.ts';
import { emitResponseTypes } from './emit/client/response-types.ts';
import { emitCredentialNames } from './emit/credential-names.ts';
import { groupByCategory } from './emit/group-by-category.ts';
import { emitConfirmation } from './emit/pages/confirmation-table.ts';
import { emitSchemasPage } from './emit/pages/schemas-page.ts';
import { emitToolsPage } from './emit/pages/tools-page.ts';
import { emitPicked } from './emit/picked.ts';
import { emitSearchIndex } from './emit/search-index.ts';
import { emitToolIndex } from './emit/tool-index.ts';
import { emitToolKinds } from './emit/tool-kinds.ts';
import { emitToolModules } from './emit/tool-modules.ts';
import { emitTools } from './emit/tools.ts';
import { prune } from './openapi/prune.ts';
import type { Document } from './openapi/types.ts';
import { withTokens } from './plan/count-tokens.ts';
import { planAll } from './plan/plan-all.ts';
import { Problems } from './shared/problems.ts';
import type { Source } from './spec/source.ts';

/** Everything that generating needs, read but not interpreted. */
export interface Inputs extends ConfigTexts {
  /** The spec, corrected. */
  document: Document;
  source: Source;
  /** docs/confirmation.md, of which a part is generated. */
  confirmation: string;
}

/** Every generated text by its path. */
export interface Outputs {
  /** Below src/generated, which holds nothing else. */
  code: Map<string, string>;
  /** Single files, from the root. */
  documents: Map<string, string>;
  /** Tools that are there, and those left out, where that is tolerated. */
  tools: number;
  leftOut: string[];
}

/**
 * Generates the text of every file; the same inputs give the same bytes.
 * Touches no disk, so that a failure leaves nothing half-written.
 * @param problems takes what of the files that a person edits doesn't fit the spec
 * @throws FileError, CodegenError: what is wrong and where
 */
export async function generate(inputs: Inputs, problems = new Problems()): Promise<Outputs> {
  const { document, source, confirmation } = inputs;
  const {
    allowlist,
    plans: uncounted,
    secrets,
    synonyms,
    requests,
    responseTypes,
  } = planAll(document, inputs, problems);
  const plans = uncounted.map(withTokens);
  const categories = groupByCategory(plans);
  const endpoints = new Set(plans.flatMap(({ operation }) => operation?.endpoint ?? []));

  const code = new Map<string, string>();
  const header = `// Generated from spec/${source.file} (source sha256 ${source.sha256.slice(0, 12)}) and allowlist.yaml by \`npm run generate\`. Do not edit.\n`;
  const add = (path: string, text: string) => code.set(path, `${header}${text}`);
  add('api.ts', await emitApi(prune(document, endpoints)));
  add('client.ts', emitClient(plans, [...categories.keys()]));
  add('credential-names.ts', emitCredentialNames(secrets));
  add('entities.ts', emitEntities(plans, document.components?.schemas ?? {}));
  add('response-types.ts', emitResponseTypes(responseTypes));
  add('search-index.ts', emitSearchIndex(plans, synonyms, requests));
  add('tool-index.ts', emitToolIndex(plans, [...categories.keys()], allowlist));
  add('api-version.ts', `export const apiVersion = '${source.apiVersion}';\n`);
  add('tool-kinds.ts', emitToolKinds(plans, allowlist.default));
  add('tool-modules.ts', emitToolModules(plans));
  for (const [category, members] of categories) {
    add(`catalogue/${category}.ts`, emitCatalogue(members.map(({ definition }) => definition)));
    add(`tools/${category}.ts`, emitTools(members));
    const picked = emitPicked(category, members);
    if (picked !== undefined) add(`picked/${category}.ts`, picked);
  }
  const documents = new Map([
    ['docs/confirmation.md', emitConfirmation(confirmation, plans, allowlist.entries)],
    ['docs/schemas.md', emitSchemasPage()],
    ['docs/tools.md', emitToolsPage(plans, allowlist, source.apiVersion)],
  ]);
  return { code, documents, tools: plans.length, leftOut: allowlist.leftOut };
}

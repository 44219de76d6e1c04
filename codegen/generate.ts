import { readAllowlist } from './config/allowlist.ts';
import { readGlossary } from './config/glossary.ts';
import { readPins } from './config/pins.ts';
import { readSecrets, secretFields } from './config/secrets.ts';
import { readTargets } from './config/targets.ts';
import { emitApi } from './emit/api.ts';
import { emitCatalogue } from './emit/catalogue.ts';
import { emitClient } from './emit/client.ts';
import { emitIndex } from './emit/index.ts';
import { emitReadme } from './emit/readme-table.ts';
import { emitSchemasPage } from './emit/schemas-page.ts';
import { emitTools } from './emit/tools.ts';
import { emitToolsPage } from './emit/tools-page.ts';
import { prune } from './openapi/prune.ts';
import type { Document } from './openapi/types.ts';
import { pinRules } from './plan/pins.ts';
import { planTools } from './plan/plan.ts';
import { planQuestions } from './plan/questions.ts';
import { byCategory, toTool } from './plan/tool.ts';
import { byCodeUnit } from './shared/order.ts';
import { Faults } from './shared/problems.ts';
import type { Source } from './spec/source.ts';

/** Everything that generating needs, read but not interpreted. */
export interface Inputs {
  document: Document;
  source: Source;
  allowlist: string;
  glossary: string;
  secrets: string;
  pins: string;
  targets: string;
  readme: string;
}

/** Every generated text by its path. */
export interface Outputs {
  /** Below src/generated, which holds nothing else. */
  code: Map<string, string>;
  /** Single files, from the root. */
  documents: Map<string, string>;
  /** The tools of which the spec has no operation, where that is forgiven. */
  leftOut: string[];
}

/**
 * The text of every generated file; the same inputs give the same bytes.
 * Touches no disk, so that a failure leaves nothing half-written.
 * @param faults what of the files that a person edits doesn't fit the spec; refused unless it forgives it
 * @throws FileError, CodegenError: what is wrong and where
 */
export async function generate({ document, source, ...texts }: Inputs, faults = new Faults()): Promise<Outputs> {
  const allowlist = readAllowlist(texts.allowlist, document, faults);
  const plans = planTools(document, allowlist, readGlossary(texts.glossary), faults);
  plans.sort((a, b) => byCodeUnit(a.name, b.name));
  const secrets = secretFields(document, plans, readSecrets(texts.secrets), faults);
  const pins = pinRules(document, plans, readPins(texts.pins), faults);
  const questions = planQuestions(document, plans, allowlist, readTargets(texts.targets), faults);
  const tools = plans.map((plan) => toTool(plan, secrets.get(plan.name), pins.get(plan.name)));
  const categories = byCategory(tools);
  const endpoints = new Set(plans.flatMap(({ operation }) => operation?.endpoint ?? []));

  const code = new Map<string, string>();
  const header = `// Generated from spec/${source.file} (source sha256 ${source.sha256.slice(0, 12)}) and allowlist.yaml by \`npm run generate\`. Do not edit.\n`;
  const add = (path: string, text: string) => code.set(path, `${header}${text}`);
  add('api.ts', await emitApi(prune(document, endpoints)));
  add('client.ts', emitClient(plans, [...categories.keys()]));
  add('index.ts', emitIndex(tools, [...categories.keys()], allowlist, source.apiVersion));
  for (const [category, own] of categories) {
    add(`catalogue/${category}.ts`, emitCatalogue(own.map((tool) => tool.definition)));
    add(
      `tools/${category}.ts`,
      emitTools(
        own.map(({ plan }) => plan),
        { pins, questions },
      ),
    );
  }
  const documents = new Map([
    ['docs/schemas.md', emitSchemasPage()],
    ['docs/tools.md', emitToolsPage(tools, allowlist, source.apiVersion)],
    ['README.md', emitReadme(texts.readme, tools, allowlist.default)],
  ]);
  return { code, documents, leftOut: allowlist.leftOut };
}

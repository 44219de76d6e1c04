import '../../src/runtime/everything.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { routes } from '../../src/sandbox/routes.ts';
import world from '../../src/sandbox/world/default-world.json' with { type: 'json' };
import { KINDS } from '../../src/sandbox/world/kinds.ts';
import { everyTool } from '../../test/support/catalogue/catalogue.ts';
import { surveyConverters } from '../../test/support/clients/converters/survey.ts';
import { clientRules } from '../../test/support/clients/rules/client-rules.ts';
import { countCosts } from '../../test/support/cost/count-costs.ts';
import { renderClientsPage } from '../clients/page/render-page.ts';
import { readSeen } from '../clients/seen/seen.ts';
import { renderToolsPage } from '../tools-page/render-tools-page.ts';
import { renderAccessPage } from './access-page.ts';
import { renderApiPage } from './api-page.ts';
import { renderComparisonPage } from './comparison-page.ts';
import { renderConvertersPage } from './converters-page.ts';
import { renderCostPage } from './cost-page.ts';
import { renderErrorsPage } from './errors-page.ts';
import { renderHostingPage } from './hosting-page.ts';
import { readApi } from './read-api.ts';
import { renderSandboxPage } from './sandbox-page.ts';

// Writes docs/errors.md from the tables in src/runtime, docs/api.md from the docstrings of what is exported, and
// docs/converters.md from what frameworks make of the listed schemas, docs/cost.md from calls to the sandbox, docs/tools.html
// from src/tools-page, docs/clients.md from what `npm run clients` saw, and the tables of docs/sandbox.md, docs/access.md,
// docs/comparison.md and docs/hosting.md: `npm run docs`.
// Tests check that the committed pages are up to date.
const api = await readApi();
const tools = (await everyTool()).map(({ definition }) => definition);
const surveys = await surveyConverters(tools);
const endpoints = new Set(routes.map(([endpoint]) => endpoint));
const sandboxPage = readFileSync(new URL('../../docs/sandbox.md', import.meta.url), 'utf8');
const accessPage = readFileSync(new URL('../../docs/access.md', import.meta.url), 'utf8');
const comparisonPage = readFileSync(new URL('../../docs/comparison.md', import.meta.url), 'utf8');
const hostingPage = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
const { devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
for (const [file, text] of [
  ['errors.md', renderErrorsPage(api)],
  ['access.md', renderAccessPage(accessPage)],
  ['hosting.md', renderHostingPage(hostingPage)],
  ['api.md', renderApiPage(api)],
  ['clients.md', renderClientsPage(readSeen(), clientRules)],
  ['comparison.md', renderComparisonPage(comparisonPage)],
  ['converters.md', renderConvertersPage(surveys, clientRules, devDependencies)],
  ['cost.md', renderCostPage(await countCosts())],
  ['tools.html', await renderToolsPage()],
  ['sandbox.md', renderSandboxPage(sandboxPage, KINDS, tools, endpoints, world)],
] as const) {
  writeFileSync(new URL(`../../docs/${file}`, import.meta.url), text);
  process.stdout.write(`docs/${file}\n`);
}

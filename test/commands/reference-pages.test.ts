import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { renderApiPage } from '../../scripts/docs/api-page.ts';
import { renderErrorsPage } from '../../scripts/docs/errors-page.ts';
import { findUndocumented } from '../../scripts/docs/find-undocumented.ts';
import { type Api, readApi } from '../../scripts/docs/read-api.ts';

const readDoc = (file: string) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
const committed = readDoc('api.md');

let api: Api;
beforeAll(async () => {
  api = await readApi();
});

test('docs/api.md is what the entry points export', () => {
  expect(committed, 'Run `npm run docs` and review the diff.').toBe(renderApiPage(api));
});

test('every export, and every member of what is exported, has a docstring', () => {
  expect(findUndocumented(api)).toEqual([]);
});

test('a docstring that is missing is found, at whatever depth', () => {
  const options = api.shared.find(({ name }) => name === 'ClerkToolkitOptions');
  const answer = api.shared.find(({ name }) => name === 'Answer');
  const file = options?.children?.find(({ name }) => name === 'audit');
  if (!options || !answer || !file) throw new Error('what this test takes a docstring from is not there');
  const kept = { file: file.comment, answer: answer.comment };
  delete file.comment;
  delete answer.comment;
  expect(findUndocumented(api)).toEqual(['shared.ClerkToolkitOptions.audit', 'shared.Answer']);
  Object.assign(file, { comment: kept.file });
  Object.assign(answer, { comment: kept.answer });
});

const shared = [
  ...[
    'Answer',
    'Ask',
    'AuditEntry',
    'AuditFunction',
    'AuthContext',
    'CalledBy',
    'ClerkPrompt',
    'ClerkPromptArgument',
    'ClerkToolkitBase',
    'ClerkToolkitOptions',
    'ConfirmMode',
    'Decision',
  ],
  ...[
    'ErrorDetails',
    'ErrorKind',
    'ExecuteOptions',
    'InputSchema',
    'JsonType',
    'LeftOut',
    'ListedTool',
    'PropertySchema',
  ],
  ...['Question', 'TelemetryApi', 'ToolOutput', 'ToolProgress'],
  'UsageError',
];

test.each([
  { name: 'ai-sdk', own: ['ClerkTool', 'ClerkToolOutput', 'ClerkToolkit', 'createClerkToolkit'], also: shared },
  {
    name: 'client',
    own: ['CallOptions', 'ClerkClient', 'ClerkClientOptions', 'ClerkError', 'ListMethod', 'createClerkClient'],
    also: ['ErrorDetails', 'ErrorKind', 'UsageError'],
  },
  {
    name: 'http',
    own: [
      ...['AccessRule', 'AccessRules', 'ClerkMcpHandler', 'ClerkMcpHandlerOptions', 'NodeRequest', 'NodeResponse'],
      ...['PersonLimits', 'QueryLimits', 'RulePin', 'Who', 'createClerkMcpHandler'],
    ],
    also: [
      ...['AnyMcpServer', 'AuditEntry', 'AuditFunction', 'CalledBy', 'ClerkToolkitOptions', 'ConfirmMode'],
      ...['TelemetryApi', 'UsageError'],
    ],
  },
  { name: 'langchain', own: ['ClerkToolkit', 'createClerkToolkit'], also: shared },
  {
    name: 'modelcontextprotocol',
    own: ['ClerkToolkit', 'createClerkMcpServer', 'createClerkToolkit', 'register'],
    also: ['AnyMcpServer', ...shared].sort(),
  },
  {
    name: 'sandbox',
    own: [
      'OAuthTokenOptions',
      'Sandbox',
      'SandboxOptions',
      'SessionTokenOptions',
      'World',
      'WorldOptions',
      'startSandbox',
    ],
    also: [],
  },
  {
    name: 'store',
    own: ['CountLimit', 'RedisClient', 'RedisStoreOptions', 'Store', 'StoreError', 'redisStore'],
    also: [],
  },
])('it has every export of $name', ({ name, own, also }) => {
  const [, part = ''] = new RegExp(`^## clerk-agent-toolkit/${name}\\n(.*?)^## `, 'ms').exec(committed) ?? [];
  expect([...part.matchAll(/^### (\w+)$/gm)].map(([, heading]) => heading).sort()).toEqual(own);
  expect(api.entryPoints.find((entry) => entry.name === `clerk-agent-toolkit/${name}`)?.shared).toEqual(also);
});

test('what is linked is there, and nothing tells where it was written', () => {
  const anchors = [...committed.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replace(/[^a-z0-9 -]/g, ''),
  );
  const links = [...committed.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  expect(committed).not.toMatch(/Defined in|src\/|\/Users|\/home|\d{4}-\d{2}-\d{2}|undefined`? \|$/);
  expect(committed.split('\n').length).toBeLessThan(850);
});

const rows = (page: string) => [...page.matchAll(/^\| `?(\w+)`? \|/gm)].map(([, first]) => first);

test('docs/errors.md is what the toolkit answers with', () => {
  expect(readDoc('errors.md'), 'Run `npm run docs` and review the diff.').toBe(renderErrorsPage(api));
});

test('it has every field, kind and status, and the codes', () => {
  expect(rows(renderErrorsPage(api))).toEqual([
    'field',
    ...['kind', 'message', 'parameter', 'candidates', 'status', 'code', 'trace_id', 'retry_after', 'sent', 'hint'],
    ...['input', 'tools'],
    'kind',
    ...['bad_arguments', 'not_found', 'conflict', 'forbidden', 'unauthorized', 'rate_limited', 'refused'],
    ...['unavailable', 'timeout', 'cancelled', 'unexpected'],
    'status',
    ...['400', '401', '402', '403', '404', '409', '413', '422', '429', '501'],
    'status',
    ...['401', '403', '404', '405'],
    'code',
    ...['duplicate_record', 'already_a_member_in_organization', 'invitation_already_accepted'],
    ...['invitation_already_revoked', 'organization_invitation_not_pending', 'missing_organization_permission'],
    ...['form_identifier_exists', 'organization_membership_quota_exceeded', 'not_in_sandbox'],
  ]);
});

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../codegen/cli/read-document.ts';
import { readConfigFiles } from '../../codegen/config/config-files.ts';
import type { Document, Schema } from '../../codegen/openapi/types.ts';
import type { Plan } from '../../codegen/plan/plan.ts';
import { planAll } from '../../codegen/plan/plan-all.ts';
import { Problems } from '../../codegen/shared/problems.ts';

const ROOT = join(import.meta.dirname, '../..');
const { document } = await readDocument(ROOT);
const files = await readConfigFiles(ROOT);
const texts = { ...files, surface: releasedNow() };

/** Makes a surface.json in which every input of today has been released, as between releases some have not. */
function releasedNow(): string {
  const { plans } = planAll(document, files, new Problems());
  return JSON.stringify({
    tools: Object.fromEntries(plans.map(({ name, definition }) => [name, { inputs: definition.inputSchema }])),
  });
}

/** Makes Clerk's API before it had some of what it has now. */
function earlier(): Document {
  const paths = { ...document.paths };
  delete paths['/users/{user_id}/passkeys/{passkey_identification_id}'];
  delete paths['/organizations/{organization_id}/invitations/{invitation_id}'];
  paths['/organizations/{organization_id}'] = { ...paths['/organizations/{organization_id}'] };
  delete paths['/organizations/{organization_id}']?.get;
  return { ...document, paths };
}

function plan(problems: Problems) {
  const { allowlist, plans } = planAll(earlier(), texts, problems);
  return { allowlist, plans: new Map(plans.map((each) => [each.name, each])) };
}

it('is an error without asking for it, with a line for each', () => {
  expect(() => plan(new Problems())).toThrow(
    /^allowlist\.yaml:\d+: the spec has no DELETE \/users\/\{user_id\}\/passkeys.*\n.*the spec has no GET \/organ/,
  );
});

it('leaves out the tools without an operation, and what else hangs on it', () => {
  const problems = new Problems('lenient');
  const { allowlist, plans } = plan(problems);
  const gone = ['users.deleteUserPasskey', 'organizations.getOrganization', 'organizations.getOrganizationInvitation'];
  expect(allowlist.leftOut.toSorted()).toEqual(gone.toSorted());
  expect(allowlist.default.filter((name) => gone.includes(name))).toEqual([]);
  expect([...plans.keys()].filter((name) => gone.includes(name))).toEqual([]);
  // Its question would name the organization; without that read it has the id alone.
  expect(plans.get('organizations.deleteOrganization')?.question).toEqual({
    phrases: [{ say: 'Delete organization {organization_id}' }],
  });
  // It keeps to an organization by reading the invitation: without that read, it isn't served under the pin.
  const revoke = plans.get('organizations.revokeOrganizationInvitation');
  expect([revoke?.name, revoke?.pins]).toEqual(['organizations.revokeOrganizationInvitation', undefined]);
  expect(problems.gaps).toEqual([]);
});

/** Plans a version that has something more; returns the tools and what was left open. */
function planWith(edit: (changed: Document) => void, files = texts) {
  const changed = structuredClone(document);
  edit(changed);
  const problems = new Problems('lenient');
  const { plans, allowlist } = planAll(changed, files, problems);
  return {
    plans: new Map(plans.map((each) => [each.name, each])),
    allowlist,
    open: problems.gaps.map(({ message }) => message),
  };
}

const text: Schema = { type: 'string' };

function bodyOf({ paths }: Document, path: string): Schema {
  const body = paths[path]?.patch?.requestBody as { content: Record<string, { schema: Schema }> };
  const schema = body.content['application/json']?.schema;
  if (!schema) throw new Error('the API has no such body');
  return schema;
}

const argumentsOf = (plan: Plan | undefined) => plan?.inputs.map(({ argument }) => argument) ?? [];

const userInput = (required: boolean) => (changed: Document) => {
  const schema = bodyOf(changed, '/users/{user_id}');
  schema.properties = { ...schema.properties, shoe_size: text };
  if (required) schema.required = [...(schema.required ?? []), 'shoe_size'];
};

it('leaves undecided operations out, and says so', () => {
  const { plans, open } = planWith(({ paths }) => {
    paths['/pets'] = { get: { responses: {} } };
  });
  expect([...plans.values()].filter(({ operation }) => operation?.path === '/pets')).toEqual([]);
  expect(open).toEqual(['GET /pets is undecided: add it here, or under `excluded` with a reason']);
});

it('leaves out an input that nobody has described, and the tool where Clerk requires it', () => {
  const optional = planWith(userInput(false)).plans.get('users.updateUser');
  expect(optional?.inputs.some(({ name }) => name === 'shoe_size')).toBe(false);
  expect(optional?.inputs.some(({ name }) => name === 'first_name')).toBe(true);
  const required = planWith(userInput(true));
  expect(required.plans.has('users.updateUser')).toBe(false);
  expect(required.allowlist.leftOut).toEqual(['users.updateUser']);
  expect(required.allowlist.default).not.toContain('users.updateUser');
});

it('leaves out an input of a write that nobody has judged, unless every call asks', () => {
  const nowTakes = (path: string, schema: Schema) => (changed: Document) => {
    const { properties } = bodyOf(changed, path);
    if (properties) properties.public_metadata = schema;
  };
  const open = { type: 'object', additionalProperties: true } as Schema;
  const user = planWith(nowTakes('/users/{user_id}', open));
  expect(argumentsOf(user.plans.get('users.updateUser'))).not.toContain('public_metadata');
  expect(user.open).toEqual([
    'users.updateUser: nobody has judged what "public_metadata" does in this version: name it in `loses` or `lets_in`',
  ]);
  // Named by a circumstance, it is judged.
  const named = texts.allowlist.replace(
    '      sign_out_of_other_sessions is true: ends',
    '      public_metadata: replaces what there is\n      sign_out_of_other_sessions is true: ends',
  );
  const judged = planWith(nowTakes('/users/{user_id}', open), { ...texts, allowlist: named });
  expect(argumentsOf(judged.plans.get('users.updateUser'))).toContain('public_metadata');
  // One of some values says nothing of new ones.
  const other = planWith((changed) => {
    const { properties } = bodyOf(changed, '/users/{user_id}');
    if (properties) properties.delete_self_enabled = { type: 'string', enum: ['soon'] };
  });
  expect(argumentsOf(other.plans.get('users.updateUser'))).not.toContain('delete_self_enabled');
  // A kind that it didn't have is open too.
  const wider = planWith((changed) => {
    const { properties } = bodyOf(changed, '/users/{user_id}');
    if (properties) properties.locale = open;
  });
  expect(argumentsOf(wider.plans.get('users.updateUser'))).not.toContain('locale');
});

it('needs to know what was judged', () => {
  expect(() => planWith(() => undefined, { ...texts, surface: undefined as never })).toThrow('surface.json: is needed');
});

it('sends nobody who calls a removed tool to one that is left out', () => {
  const removed = `${texts.allowlist}removed:\n  users.old: { since: 0.3.0, use: users.getUser }\n  users.older: { since: 0.3.0, use: users.getUserList }\n`;
  const { allowlist } = planWith(
    ({ paths }) => {
      delete paths['/users/{user_id}']?.get;
    },
    { ...texts, allowlist: removed },
  );
  expect(allowlist.removed).toEqual({
    'users.old': { since: '0.3.0' },
    'users.older': { since: '0.3.0', use: 'users.getUserList' },
  });
});

it('changes nothing of the version that our files are for', () => {
  const strict = planAll(document, texts, new Problems());
  const { plans, open } = planWith(() => undefined);
  expect(open).toEqual([]);
  expect([...plans.values()]).toEqual(strict.plans);
});

it('masks what looks like a secret and nobody has classified', () => {
  const { plans } = planWith(({ components }) => {
    const { properties } = components?.schemas?.User ?? {};
    if (properties) properties.vault_secret = text;
  });
  expect(plans.get('users.getUser')?.definition.secrets).toContain('vault_secret');
});

it('leaves out a deprecated operation that nobody allows', () => {
  const { plans } = planWith(({ paths }) => {
    const get = paths['/users/{user_id}']?.get;
    if (get) get.deprecated = true;
  });
  expect(plans.has('users.getUser')).toBe(false);
});

it('asks before every call where what a circumstance compares with is gone', () => {
  const { plans } = planWith(({ components }) => {
    for (const name of ['Organization', 'OrganizationWithLogo']) delete components?.schemas?.[name]?.properties?.slug;
  });
  const { question, effects = [] } = plans.get('organizations.updateOrganization') ?? {};
  expect(effects.some(({ overwrites, changes }) => (overwrites ?? changes) !== undefined)).toBe(true);
  expect(question?.targets).toBeUndefined();
});

it('leaves out the sentence that names a tool that is not there, also of a category that is gone', () => {
  const { plans } = planWith(({ paths }) => {
    for (const path of Object.keys(paths)) if (path.startsWith('/organization_permissions')) delete paths[path];
  });
  expect([...plans.keys()].filter((name) => name.startsWith('organizationPermissions.'))).toEqual([]);
  const texts = [...plans.values()].map(({ description, inputs }) =>
    JSON.stringify([description, inputs.map((one) => [one.description, ...one.nested.values()])]),
  );
  expect(texts.filter((one) => one.includes('organizationPermissions_'))).toEqual([]);
});

it('stops at a contradiction within our own files', () => {
  const twice = texts.allowlist.replace('tool: users.banUser\n', 'tool: users.getUser\n');
  expect(() => planWith(() => undefined, { ...texts, allowlist: twice })).toThrow('the name users.getUser is taken');
});

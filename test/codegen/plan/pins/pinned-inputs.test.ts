import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../codegen/cli/read-document.ts';
import { readConfigFiles } from '../../../../codegen/config/config-files.ts';
import { drift } from '../../../../codegen/drift/drift.ts';
import type { Document, Operation, Schema } from '../../../../codegen/openapi/types.ts';
import { planAll } from '../../../../codegen/plan/plan-all.ts';
import { Problems } from '../../../../codegen/shared/problems.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const { document } = await readDocument(ROOT);
const texts = await readConfigFiles(ROOT);

type Edit = (paths: Record<string, Record<string, Operation>>) => void;

/** A later version of the API. */
function later(edit: Edit): Document {
  const changed = structuredClone(document);
  edit(changed.paths as unknown as Parameters<Edit>[0]);
  return changed;
}

const inQuery =
  (path: string, name: string, schema: Schema): Edit =>
  (paths) =>
    paths[path]?.get?.parameters?.push({ name, in: 'query', schema });

const inBody =
  (method: string, path: string, name: string, schema: Schema): Edit =>
  (paths) => {
    const content = paths[path]?.[method]?.requestBody as { content: Record<string, { schema: Schema }> };
    const body = content.content['application/json']?.schema;
    if (body?.properties) body.properties[name] = schema;
  };

/** Returns the tools, pins and inputs that planning stops at. */
function unboundIn(changed: Document, pins = texts.pins): string[] {
  const problems = new Problems('all');
  planAll(changed, { ...texts, pins }, problems);
  return problems.all.flatMap(
    ({ message }) => /^(.*): nothing says what (".*") can reach/.exec(message)?.slice(1).join(' ') ?? [],
  );
}

const text: Schema = { type: 'string' };
const SESSIONS = 'sessions.getSessionList under `user_id`';
const USERS = 'users.getUserList under `organization_id`';

describe('a new input of a pinned tool', () => {
  it.each<[why: string, edit: Edit, want: string[]]>([
    ['nothing new', () => undefined, []],
    ['a cursor', inQuery('/sessions', 'starting_after', text), [`${SESSIONS} "starting_after"`]],
    ['a list of ids', inQuery('/sessions', 'ids', { type: 'array', items: text }), [`${SESSIONS} "ids[]"`]],
    ['a filter', inQuery('/users', 'nickname', text), [`${USERS} "nickname"`]],
    ['a number', inQuery('/sessions', 'min_age', { type: 'integer' }), []],
    ['a switch', inQuery('/sessions', 'with_details', { type: 'boolean' }), []],
    ['a switch that may widen', inQuery('/sessions', 'all_users', { type: 'boolean' }), [`${SESSIONS} "all_users?"`]],
    [
      'a cursor that is a number',
      inQuery('/sessions', 'starting_after', { type: 'integer' }),
      [`${SESSIONS} "starting_after#"`],
    ],
    [
      'a name that is harmless at the top of a body, inside it',
      inBody('patch', '/users/{user_id}', 'merge_with', { type: 'object', properties: { external_id: text } }),
      ['users.updateUser under `user_id` "merge_with.external_id"'],
    ],
    ['fixed values', inQuery('/sessions', 'kind', { type: 'string', enum: ['web', 'mobile'] }), []],
    [
      'fixed values of which one may widen',
      inQuery('/sessions', 'reach', { type: 'string', enum: ['own', 'instance'] }),
      [`${SESSIONS} "reach"`],
    ],
    [
      'what is harmless in a body, as a filter',
      inQuery('/sessions', 'description', text),
      [`${SESSIONS} "description"`],
    ],
    [
      'what is harmless in a query, in a body',
      inBody('post', '/organizations/{organization_id}/invitations', 'order_by', text),
      [
        'organizations.createOrganizationInvitation under `user_id` "order_by"',
        'organizations.createOrganizationInvitation under `organization_id` "order_by"',
      ],
    ],
    [
      'a property of an object',
      inBody('patch', '/organizations/{organization_id}', 'settings', {
        type: 'object',
        properties: { size: { type: 'integer' }, parent_id: text },
      }),
      [
        'organizations.updateOrganization under `user_id` "settings.parent_id"',
        'organizations.updateOrganization under `organization_id` "settings.parent_id"',
      ],
    ],
    [
      'an open object',
      inBody('patch', '/organizations/{organization_id}', 'settings', { type: 'object', additionalProperties: true }),
      [
        'organizations.updateOrganization under `user_id` "settings.*"',
        'organizations.updateOrganization under `organization_id` "settings.*"',
      ],
    ],
    [
      'an open object in place of a text',
      inBody('patch', '/users/{user_id}', 'first_name', { type: 'object', additionalProperties: true }),
      ['users.updateUser under `user_id` "first_name.*"'],
    ],
    [
      'a list in place of a text',
      (paths) => {
        const order = paths['/organizations/{organization_id}/memberships']?.get?.parameters?.find(
          (one) => 'name' in one && one.name === 'order_by',
        );
        if (order && 'schema' in order) order.schema = { type: 'array', items: text };
      },
      [
        'organizations.getOrganizationMembershipList under `user_id` "order_by[]"',
        'organizations.getOrganizationMembershipList under `organization_id` "order_by[]"',
      ],
    ],
    [
      'a text in place of a switch, which has a reason',
      inBody('patch', '/users/{user_id}', 'bypass_client_trust', text),
      ['users.updateUser under `user_id` "bypass_client_trust"'],
    ],
    [
      'a switch inside what may widen',
      inBody('patch', '/users/{user_id}', 'all_users', { type: 'object', properties: { on: { type: 'boolean' } } }),
      ['users.updateUser under `user_id` "all_users.on?"'],
    ],
    [
      'the name of the pin, beside another argument that it fills',
      inBody('post', '/organizations/{organization_id}/invitations', 'user_id', text),
      [
        'organizations.createOrganizationInvitation under `user_id` "user_id"',
        'organizations.createOrganizationInvitation under `organization_id` "user_id"',
      ],
    ],
    [
      'what is harmless in the body of a write, in that of a read',
      (paths) => {
        const get = paths['/sessions/{session_id}']?.get;
        const schema: Schema = { type: 'object', properties: { external_id: text } };
        if (get) get.requestBody = { content: { 'application/json': { schema } } };
      },
      ['sessions.getSession under `user_id` "external_id"'],
    ],
    [
      'free text in place of fixed values',
      (paths) => {
        const status = paths['/sessions']?.get?.parameters?.find((one) => 'name' in one && one.name === 'status');
        if (status && 'schema' in status) status.schema = text;
      },
      [`${SESSIONS} "status"`],
    ],
  ])('%s', (_, edit, want) => expect(unboundIn(later(edit))).toEqual(want));

  it('is listed in the report, with the line to write', () => {
    const files = { ...texts };
    const { gaps } = drift(document, later(inQuery('/sessions', 'starting_after', text)), files);
    const line = gaps.find((gap) => gap.includes('starting_after" can reach'));
    expect(line).toMatch(/^spec\/pins\.yaml:\d+: sessions\.getSessionList under `user_id`: nothing says what/);
    expect(line).toContain('{ sessions.getSessionList: { "starting_after": the reason } }');
  });

  it('leaves the tool unserved under that pin, where generating goes on', () => {
    const problems = new Problems('all');
    const { plans } = planAll(later(inQuery('/sessions', 'starting_after', text)), texts, problems);
    const { definition } = plans.find(({ name }) => name === 'sessions.getSessionList') ?? {};
    expect(definition?.pins?.user_id).toBeUndefined();
  });
});

describe('`harmless` in spec/pins.yaml', () => {
  it('is missed when an entry goes', () => {
    const without = texts.pins.replace('    order_by: the name of a field to sort by\n', '');
    expect(unboundIn(document, without)).toContain(`${USERS} "order_by"`);
  });

  it('has nothing that no pinned tool needs', () => {
    const problems = new Problems('all');
    planAll(
      document,
      { ...texts, pins: texts.pins.replace('    note: text', '    nota: text\n    note: text') },
      problems,
    );
    expect(problems.all.map(({ message }) => message)).toEqual(['no pinned tool needs this: delete it']);
  });
});

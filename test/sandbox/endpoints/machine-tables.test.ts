import { expect, test } from 'vitest';
import { openSandbox } from '../../support/sandbox/client.ts';
import { logo } from '../../support/sandbox/rows/machines.ts';
import { shortId, withLongIds } from '../../support/sandbox/token-ids.ts';

const problems = (errors: { code: string; meta?: { param_name?: string } }[]) =>
  errors.map(({ code, meta }) => [code, meta?.param_name].filter(Boolean).join(' '));

test.each([
  ['/machines', 'mch_cron mch_reports mch_billing', 3],
  ['/machines?limit=1&offset=1', 'mch_reports', 3],
  ['/machines?order_by=name', 'mch_billing mch_cron mch_reports', 3],
  ['/machines?order_by=-name', 'mch_reports mch_cron mch_billing', 3],
  ['/machines?order_by=created_at', 'mch_billing mch_reports mch_cron', 3],
  ['/machines?query=REPORT', 'mch_reports', 1],
  ['/machines?query=mch_cron', 'mch_cron', 1],
  ['/machines?query=mch_', '', 0],
  ['/m2m_tokens?subject=mch_cron', 'mt_1', 1],
  ['/m2m_tokens?subject=mch_cron&revoked=true', 'mt_2 mt_1', 2],
  ['/m2m_tokens?subject=mch_cron&expired=true', 'mt_3 mt_1', 2],
  ['/m2m_tokens?subject=mch_cron&revoked=true&expired=true', 'mt_3 mt_2 mt_1', 3],
  ['/m2m_tokens?subject=mch_cron&revoked=true&expired=true&limit=1&offset=1', 'mt_2', 3],
  ['/m2m_tokens?subject=mch_reports', '', 0],
  ['/api_keys?subject=user_xyz', 'ak_2 ak_1', 2],
  ['/api_keys?subject=user_xyz&include_invalid=true', 'ak_4 ak_3 ak_2 ak_1', 4],
  ['/api_keys?subject=user_xyz&include_invalid=true&limit=2&offset=1', 'ak_3 ak_2', 4],
  ['/api_keys?subject=user_xyz&type=robot_key', 'ak_5', 1],
  ['/api_keys?subject=user_xyz&query=LAPTOP&include_invalid=true', 'ak_3 ak_1', 2],
  ['/api_keys?subject=org_456', 'ak_6', 1],
  ['/api_keys?subject=mch_cron', 'ak_7', 1],
  ['/api_keys?subject=user_2abc', '', 0],
  ['/oauth_applications', 'oa_portal oa_app oa_wiki', 3],
  ['/oauth_applications?limit=1&offset=1', 'oa_app', 3],
  ['/oauth_applications?order_by=-created_at', 'oa_wiki oa_app oa_portal', 3],
  ['/oauth_applications?order_by=name', 'oa_app oa_portal oa_wiki', 3],
  ['/oauth_applications?name_query=PORT', 'oa_portal', 1],
])('GET %s', async (path, want, total) => {
  const { call } = await openSandbox();
  const { body } = await call(`GET ${path}`);
  const rows: { id: string }[] = body.data ?? body.m2m_tokens;
  expect([rows.map(({ id }) => shortId(id)).join(' '), body.total_count]).toEqual([want, total]);
});

test.each([
  ['GET /m2m_tokens', undefined, 400, ['form_param_value_invalid subject']],
  ['GET /m2m_tokens?subject=user_xyz', undefined, 404, ['resource_not_found']],
  ['GET /m2m_tokens?subject=mch_cron&revoked=maybe', undefined, 400, ['form_param_value_invalid revoked']],
  ['GET /m2m_tokens?subject=mch_cron&limit=101', undefined, 400, ['form_param_value_invalid limit']],
  ['GET /api_keys', undefined, 400, ['form_param_value_invalid subject']],
  ['GET /api_keys?subject=org_nowhere', undefined, 404, ['resource_not_found']],
  ['GET /api_keys?subject=org_456&include_invalid=1', undefined, 400, ['form_param_value_invalid include_invalid']],
  ['POST /api_keys', {}, 400, ['form_param_missing name', 'form_param_missing subject']],
  ['POST /api_keys', { name: 'ab', subject: 'user_xyz' }, 400, ['form_param_format_invalid name']],
  ['POST /api_keys', { name: ' new', subject: 'user_xyz' }, 400, ['form_param_format_invalid name']],
  ['POST /api_keys', { name: 'New', subject: 'role_1' }, 400, ['form_param_value_invalid subject']],
  [
    'POST /api_keys',
    { name: 'New', subject: 'user_xyz', created_by: 'org_456' },
    400,
    ['form_param_value_invalid created_by'],
  ],
  [
    'POST /api_keys',
    { name: 'New', subject: 'user_xyz', seconds_until_expiration: 0 },
    400,
    ['form_param_value_invalid seconds_until_expiration'],
  ],
  ['POST /api_keys', { name: 'CLI laptop', subject: 'user_xyz' }, 409, ['form_identifier_exists name']],
  ['PATCH /api_keys/ak_1', { name: 'New' }, 400, ['form_param_unknown name']],
  ['PATCH /api_keys/ak_1', { subject: 'user_nobody' }, 400, ['form_param_value_invalid subject']],
  ['PATCH /api_keys/ak_1', { scopes: null }, 400, ['form_param_nil scopes']],
  ['POST /api_keys/verify', {}, 400, ['form_param_missing secret']],
  ['POST /api_keys/verify', { secret: 'ak_secret_wrong' }, 404, ['resource_not_found']],
  ['POST /api_keys/verify', { secret: 'ak_secret_revoked' }, 400, ['token_revoked']],
  ['POST /api_keys/verify', { secret: 'ak_secret_expired' }, 400, ['token_expired']],
  ['POST /m2m_tokens/verify', { token: 'mt_secret_revoked' }, 400, ['token_revoked']],
  ['POST /m2m_tokens/verify', { token: 'mt_secret_expired' }, 400, ['token_expired']],
  ['POST /m2m_tokens/verify', { token: 'ak_secret_laptop' }, 404, ['resource_not_found']],
  ['POST /oauth_applications/access_tokens/verify', {}, 400, ['form_param_missing access_token']],
  ['POST /oauth_applications/access_tokens/verify', { access_token: 'oat_expired' }, 400, ['token_expired']],
  ['POST /machines', { name: '' }, 422, ['form_param_value_invalid name']],
  ['POST /machines', { name: 'a', default_token_ttl: 0 }, 422, ['form_param_value_invalid default_token_ttl']],
  [
    'POST /machines',
    { name: 'a', scoped_machines: ['mch_cron', 'mch_nowhere'] },
    422,
    ['form_param_value_invalid scoped_machines'],
  ],
  [
    'POST /machines',
    { name: 'a', scoped_machines: Array(151).fill('mch_cron') },
    422,
    ['form_param_value_invalid scoped_machines'],
  ],
  ['PATCH /machines/mch_cron', { name: '' }, 422, ['form_param_format_invalid name']],
  ['PATCH /machines/mch_cron', { scoped_machines: [] }, 422, ['form_param_unknown scoped_machines']],
  ['POST /machines/mch_reports/scopes', { to_machine_id: 'mch_billing' }, 409, ['duplicate_record']],
  ['POST /machines/mch_reports/scopes', { to_machine_id: 'mch_nowhere' }, 404, ['resource_not_found']],
  ['DELETE /machines/mch_billing/scopes/mch_reports', undefined, 404, ['resource_not_found']],
  ['POST /machines/mch_cron/secret_key/rotate', {}, 422, ['form_param_missing previous_token_ttl']],
  ['POST /oauth_applications', {}, 422, ['form_param_missing name']],
  ['POST /oauth_applications', { name: 'x'.repeat(257) }, 422, ['form_param_format_invalid name']],
  [
    'PATCH /oauth_applications/oa_portal',
    { redirect_uris: ['https://a.example', 'b.example'] },
    422,
    ['form_param_format_invalid redirect_uris'],
  ],
  ['PUT /oauth_applications/oa_portal/logo', { file: 'logo.png' }, 400, ['form_param_missing file']],
  ['PUT /oauth_applications/oa_portal/logo', logo('image/svg+xml'), 400, ['request_body_invalid']],
  ['POST /oauth_applications/oa_portal/revoke_token', { token: 'oat_wiki' }, 404, ['resource_not_found']],
  ['POST /oauth_applications/oa_portal/revoke_token', { token: 'eyJh.e30.' }, 422, ['form_param_value_invalid token']],
])('%s with %j is refused and changes nothing', async (text, body, status, want) => {
  const { call, state } = await openSandbox();
  const before = state.snapshot();
  const response = await call(withLongIds(text), body);
  expect([response.status, problems(response.body.errors)]).toEqual([status, want]);
  expect(state.snapshot()).toEqual(before);
});

test.each([
  'GET /machines',
  'GET /machines/mch_cron',
  'PATCH /machines/mch_cron',
  'GET /m2m_tokens?subject=mch_cron&revoked=true&expired=true',
  'POST /m2m_tokens/mt_1/revoke',
  'GET /api_keys?subject=user_xyz&include_invalid=true',
  'GET /api_keys/ak_1',
  'PATCH /api_keys/ak_1',
  'POST /api_keys/ak_1/revoke',
  'GET /oauth_applications',
  'GET /oauth_applications/oa_portal',
  'PATCH /oauth_applications/oa_portal',
])('%s tells no secret', async (text) => {
  const { call } = await openSandbox();
  const [method] = text.split(' ');
  const { status, body } = await call(withLongIds(text), method === 'GET' ? undefined : {});
  expect(status).toBe(200);
  expect(JSON.stringify(body)).not.toMatch(/secret/);
});

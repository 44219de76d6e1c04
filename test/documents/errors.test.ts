import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorsPage } from '../../scripts/docs/errors-page.ts';

const committed = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const rows = (page: string) => [...page.matchAll(/^\| `?(\w+)`? \|/gm)].map(([, first]) => first);

test('docs/errors.md is what the toolkit answers with', () => {
  expect(committed, 'Run `npm run docs` and review the diff.').toBe(errorsPage());
});

test('it has every field, kind and status, and the codes', () => {
  expect(rows(errorsPage())).toEqual([
    'field',
    ...['kind', 'message', 'parameter', 'candidates', 'status', 'code', 'trace_id', 'retry_after', 'hint'],
    'kind',
    ...['bad_arguments', 'not_found', 'conflict', 'forbidden', 'unauthorized', 'rate_limited', 'refused'],
    ...['unavailable', 'timeout', 'cancelled', 'unexpected'],
    'status',
    ...['400', '401', '402', '403', '404', '409', '413', '422', '429', '501'],
    'code',
    ...['duplicate_record', 'already_a_member_in_organization', 'invitation_already_accepted'],
    ...['invitation_already_revoked', 'organization_invitation_not_pending', 'missing_organization_permission'],
    ...['form_identifier_exists', 'organization_membership_quota_exceeded', 'not_in_sandbox'],
  ]);
});

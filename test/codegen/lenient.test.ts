import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../codegen/cli/read-document.ts';
import { readAllowlist } from '../../codegen/config/allowlist.ts';
import { readConfigFiles } from '../../codegen/config/config-files.ts';
import type { Document } from '../../codegen/openapi/types.ts';
import { planAll } from '../../codegen/plan/plan-all.ts';
import { Problems } from '../../codegen/shared/problems.ts';

const ROOT = join(import.meta.dirname, '../..');
const { document } = await readDocument(ROOT);
const texts = await readConfigFiles(ROOT);

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
  const problems = new Problems('leftovers');
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

it('never leaves undecided what the spec has', () => {
  const more = { ...document, paths: { ...document.paths, '/pets': { get: { responses: {} } } } };
  expect(() => readAllowlist(texts.allowlist, more, new Problems('leftovers'))).toThrow('GET /pets is undecided');
});

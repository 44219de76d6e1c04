import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAllowlist } from '../../codegen/config/allowlist.ts';
import { readGlossary } from '../../codegen/config/glossary.ts';
import { readPins } from '../../codegen/config/pins.ts';
import { readSecrets, secretFields } from '../../codegen/config/secrets.ts';
import { readTargets } from '../../codegen/config/targets.ts';
import type { Document } from '../../codegen/openapi/types.ts';
import { pinRules } from '../../codegen/plan/pins.ts';
import { planTools } from '../../codegen/plan/plan.ts';
import { planQuestions } from '../../codegen/plan/questions.ts';
import { Faults } from '../../codegen/shared/problems.ts';
import { readDocument } from '../../codegen/spec/document.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFile(join(ROOT, file), 'utf8');
const { document } = await readDocument(ROOT);
const texts = {
  allowlist: await read('allowlist.yaml'),
  glossary: await read('spec/glossary.yaml'),
  secrets: await read('spec/secrets.yaml'),
  pins: await read('spec/pins.yaml'),
  targets: await read('spec/targets.yaml'),
};

/** Clerk's API before it had some of what it has now. */
function earlier(): Document {
  const paths = { ...document.paths };
  delete paths['/users/{user_id}/passkeys/{passkey_identification_id}'];
  delete paths['/organizations/{organization_id}/invitations/{invitation_id}'];
  paths['/organizations/{organization_id}'] = { ...paths['/organizations/{organization_id}'] };
  delete paths['/organizations/{organization_id}']?.get;
  return { ...document, paths };
}

function plan(faults: Faults) {
  const allowlist = readAllowlist(texts.allowlist, earlier(), faults);
  const plans = planTools(earlier(), allowlist, readGlossary(texts.glossary), faults);
  return {
    allowlist,
    names: plans.map(({ name }) => name),
    secrets: secretFields(earlier(), plans, readSecrets(texts.secrets), faults),
    pins: pinRules(earlier(), plans, readPins(texts.pins), faults),
    questions: planQuestions(earlier(), plans, allowlist, readTargets(texts.targets), faults),
  };
}

it('is an error without asking for it, with a line for each', () => {
  expect(() => plan(new Faults())).toThrow(
    /^allowlist\.yaml:\d+: the spec has no DELETE \/users\/\{user_id\}\/passkeys.*\n.*the spec has no GET \/organ/,
  );
});

it('leaves out the tools without an operation, and what else hangs on it', () => {
  const faults = new Faults('leftovers');
  const { allowlist, names, pins, questions } = plan(faults);
  const gone = ['users.deleteUserPasskey', 'organizations.getOrganization', 'organizations.getOrganizationInvitation'];
  expect(allowlist.leftOut.toSorted()).toEqual(gone.toSorted());
  expect(allowlist.default.filter((name) => gone.includes(name))).toEqual([]);
  expect(names.filter((name) => gone.includes(name))).toEqual([]);
  expect([...pins.keys()].filter((name) => gone.includes(name))).toEqual([]);
  // Its question would name the organization; without that read it has the id alone.
  expect(questions.get('organizations.deleteOrganization')).toEqual({ words: 'Delete organization {organization_id}' });
  // It keeps to an organization by reading the invitation: without that read, it isn't served under the pin.
  expect(pins.has('organizations.revokeOrganizationInvitation')).toBe(false);
  expect(faults.gaps).toEqual([]);
});

it('never leaves undecided what the spec has', () => {
  const more = { ...document, paths: { ...document.paths, '/pets': { get: { responses: {} } } } };
  expect(() => readAllowlist(texts.allowlist, more, new Faults('leftovers'))).toThrow('GET /pets is undecided');
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { responseTypes } from '../../src/generated/response-types.ts';
import { viewOf } from '../../src/runtime/result/view/view.ts';
import type { ResponseField } from '../../src/tool.ts';
import { everyTool } from '../support/catalogue/catalogue.ts';

const every = await everyTool();
const typesOf = (isList: boolean) => [
  ...new Set(
    every.flatMap(({ implementation: { response } }) =>
      response && !!response.paging === isList ? response.type : [],
    ),
  ),
];
const fieldsOf = (type: string): [name: string, field: ResponseField][] => Object.entries(responseTypes[type] ?? {});
/** What a row shows whatever was asked and whichever tools are served. */
const isAlwaysInRows = ({ view, takenBy, repeats, usual }: ResponseField) =>
  view === 'summary' && takenBy === undefined && repeats === undefined && usual === undefined;

describe.each(typesOf(true))('rows of %s', (type) => {
  const fields = fieldsOf(type);

  it('say which thing each of them is', () => {
    const always = fields.filter(([, field]) => isAlwaysInRows(field)).map(([name]) => name);
    expect(always.length).toBeGreaterThanOrEqual(2);
    const id = responseTypes[type]?.id;
    if (id && id.view !== 'never') expect(always).toContain('id');
  });

  it('have the metadata', () => {
    const metadata = fields.filter(([name, { view }]) => name.endsWith('metadata') && view !== 'summary');
    expect(metadata.map(([name]) => name)).toEqual([]);
  });
});

it.each(typesOf(false))('single reads show something of %s', (type) => {
  expect(fieldsOf(type).filter(([, { view }]) => view !== 'never')).not.toEqual([]);
});

/** Lists the fields of a type that single reads show, unless they are empty, as usual, or of no use to any served tool. */
const shownAlways = (type: string) =>
  fieldsOf(type).flatMap(([name, { view, usual, takenBy, repeats, fields }]) =>
    view === 'never' || fields || [usual, takenBy, repeats].some((rule) => rule !== undefined) ? [] : [name],
  );

it.each(typesOf(false))('single reads leave out nothing of %s but what is said to be left out', (type) => {
  const response = Object.fromEntries(shownAlways(type).map((name) => [name, 'given']));
  const shown = viewOf(response, type, 'standard', { types: responseTypes, served: new Set(), given: {} });
  // An address without a verification says that, too.
  expect(shown).toMatchObject(response);
});

it('single reads show a field that the spec does not have yet', () => {
  const response = { id: 'user_1', from_a_later_spec: 'given' };
  expect(viewOf(response, 'User', 'standard', { types: responseTypes, served: new Set(), given: {} })).toEqual(
    response,
  );
});

it('addresses that are known to be good say nothing of it', () => {
  const verification = (type: string) => responseTypes[type]?.verification?.fields?.status;
  const want = { view: 'summary', usual: 'verified' };
  for (const type of ['EmailAddress', 'PhoneNumber', 'Web3Wallet']) expect(verification(type), type).toEqual(want);
});

/** Something that isn't usual, of the same kind. */
const unlike = (usual: string | number | boolean) => (typeof usual === 'boolean' ? !usual : 'something else');

it.each(typesOf(true))('rows of %s show what is usual whenever it is otherwise', (type) => {
  const otherwise = fieldsOf(type).flatMap(([name, { view, usual }]) =>
    usual === undefined || view === 'never' ? [] : [[name, unlike(usual)]],
  );
  const row = Object.fromEntries(otherwise);
  expect(viewOf([row], type, 'summary', { types: responseTypes, served: new Set(), given: {} })).toEqual([row]);
});

/** What is written of each type. One without a `summary` is whole in rows, until somebody decides. */
const { types: written } = parse(readFileSync('spec/views.yaml', 'utf8')) as {
  types: Record<string, { summary?: string[] }>;
};

interface Taken {
  type: string;
  row: unknown;
  /** An argument that takes the id. */
  by: string;
}

// Ids that can be learned nowhere else, or only by a read for each row.
it.each<Taken>([
  { type: 'Session', row: { client_id: 'c' }, by: 'client_id' },
  { type: 'OrganizationInvitation', row: { inviter_id: 'u' }, by: 'user_id' },
  { type: 'OrganizationInvitationWithPublicOrganizationData', row: { inviter_id: 'u' }, by: 'user_id' },
  { type: 'DirectoryGroupRoleMapping', row: { role: { id: 'r' } }, by: 'mappings' },
  { type: 'SCIMGroupRoleMapping', row: { role: { id: 'r' } }, by: 'role_id' },
  { type: 'CommerceSubscriptionItem', row: { price_id: 'p' }, by: 'from_price_id' },
  { type: 'CommerceSubscriptionItem-2', row: { price_id: 'p' }, by: 'from_price_id' },
  { type: 'BillingPaymentAttempt', row: { subscription_item_id: 's' }, by: 'subscription_item_id' },
])('rows of $type have $row where $by takes it', ({ type, row, by }) => {
  const rows = (served: string[]) =>
    viewOf([row], type, 'summary', { types: responseTypes, served: new Set(served), given: {} });
  expect(rows([by])).toEqual([row]);
  if (written[type]?.summary) expect(rows([])).toEqual([{}]);
});

it('a role has the ids of its permissions where a tool takes them', () => {
  const role = (served: string[]) =>
    viewOf({ permissions: [{ id: 'p', key: 'k' }] }, 'Role', 'standard', {
      types: responseTypes,
      served: new Set(served),
      given: {},
    });
  expect(role(['permission_id'])).toEqual({ permissions: [{ id: 'p', key: 'k' }] });
  expect(role([])).toEqual({ permissions: [{ key: 'k' }] });
});

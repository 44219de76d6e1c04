import type { Person } from '../people/person.ts';

/** A call of a tool, whose number no other call has. */
export interface Call {
  number: number;
  kind: CallKind;
  person: Person;
}

/** Kinds of calls: `leave` loses something, so that the person is asked first. */
export type CallKind = 'read' | 'update' | 'leave';

/** The share of all calls that are of each kind. */
export type Mix = Readonly<Record<CallKind, number>>;

/** Chooses the kind of a call by its number, so that of every hundred calls each kind has its share. */
export function kindOf(number: number, mix: Mix): CallKind {
  // Any number without a factor in common with 100 does: neighbours are of different kinds, and people get all of them.
  const place = ((number * 37) % 100) / 100;
  if (place < mix.read) return 'read';
  return place < mix.read + mix.update ? 'update' : 'leave';
}

/** Returns the tool's name on the wire and its arguments; whose record it is, only the token says. */
export function toolCallOf({ kind, number }: Pick<Call, 'kind' | 'number'>): [name: string, args: object] {
  if (kind === 'read') return ['users_getOrganizationMembershipList', { limit: 1, offset: number }];
  if (kind === 'update') return ['users_updateUser', { first_name: `Call ${number}` }];
  return ['organizations_deleteOrganizationMembership', { organization_id: `org_${number}` }];
}

/** Tells whether data is what this person gets of this call. */
export function isOwnResult({ kind, number, person }: Call, data: unknown): boolean {
  const text = JSON.stringify(data) ?? '';
  if (kind === 'read') return text.includes(`"Organization ${number} of ${person.id}"`);
  if (kind === 'update') return text.includes(`"${person.id}"`) && text.includes(`"Call ${number}"`);
  return text.includes(`"org_${number}"`) && text.includes('"deleted":true');
}

/** Tells whether a question is about this call. */
export function isOwnQuestion({ number, person }: Call, question: string): boolean {
  return question.includes(`${person.id} `) && question.includes(`(org_${number})`);
}

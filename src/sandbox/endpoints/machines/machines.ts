import { readBody } from '../../http/body.ts';
import { contains } from '../../http/filters.ts';
import { resource } from '../../http/resource.ts';
import { apiError, invalidParam, missing } from '../../records/errors.ts';
import { between, formatted, idsOf, required, text } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import { newSecret } from '../../records/new-id.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { INSTANCE_ID } from '../instance/settings.ts';

type Machine = RowOf<typeof machines>;

const CHANGES = { name: formatted('name'), default_token_ttl: between(1, 315_360_000) } as const;
const CREATE = { ...CHANGES, name: required(formatted('name')), scoped_machines: idsOf('machines') } as const;

/** Machines: services that call each other with M2M tokens. `scoped_machines` are those that it may access. */
export const machines = defineKind({
  key: 'machines',
  prefix: 'mch',
  fields: CREATE,
  defaults: { object: 'machine', instance_id: INSTANCE_ID, default_token_ttl: 3600, scoped_machines: [] },
  derive: () => ({ secret_key: newSecret('ak_secret') }),
  names: (machine) => [machine.name],
});

/** The endpoints for machines, what they may access, and their secret keys. */
export const machineRoutes = resource(machines, '/machines/{machine_id}', {
  view: machineView,
  list: { page: 'wrapped', filters: { query: contains('name', 'id') }, order: { name: 'name' } },
  get: true,
  create: {
    fields: CREATE,
    prepare: ({ scoped_machines = [], ...body }) => ({ ...body, scoped_machines: checkScopes(scoped_machines) }),
    after: ({ secret_key }) => ({ secret_key }),
  },
  update: { fields: CHANGES },
  remove({ id }, state) {
    // Tokens and API keys.
    state.removeOf(id, 'subject');
    for (const other of state.all(machines).values()) other.scoped_machines = without(other, id);
    return undefined;
  },
  results: {
    'POST /scopes': (machine, state, { body }) => {
      const { id } = state.get(machines, readBody(body, { to_machine_id: required(text) }).to_machine_id);
      if (machine.scoped_machines.includes(id)) {
        throw apiError(409, 'duplicate_record', `${machine.id} may access ${id} already.`);
      }
      const { updated_at } = change(machine, { scoped_machines: checkScopes([...machine.scoped_machines, id]) });
      return { ...scopeOf(machine.id, id), created_at: updated_at };
    },
    'DELETE /scopes/{other_machine_id}': (machine, _, { path: { other_machine_id: id = '' } }) => {
      if (!machine.scoped_machines.includes(id)) throw missing(`${machine.id} has no access to ${id}.`);
      change(machine, { scoped_machines: without(machine, id) });
      return { ...scopeOf(machine.id, id), deleted: true };
    },
    'GET /secret_key': secretOf,
    'POST /secret_key/rotate': (machine, _, { body }) => {
      readBody(body, { previous_token_ttl: required(between(0, 28_800)) });
      return secretOf(change(machine, { secret_key: newSecret('ak_secret') }));
    },
  },
});

const shown = ({ secret_key: _, scoped_machines: __, ...machine }: Machine) => machine;

function machineView(machine: Machine, state: SandboxState) {
  const scoped_machines = machine.scoped_machines.map((id) => shown(state.get(machines, id)));
  return { ...shown(machine), scoped_machines };
}

function secretOf({ secret_key }: Machine) {
  return { object: 'machine_secret_key', secret: secret_key };
}

const without = ({ scoped_machines }: Machine, id: string) => scoped_machines.filter((each) => each !== id);

const scopeOf = (from: string, to: string) => ({ object: 'machine_scope', from_machine_id: from, to_machine_id: to });

function checkScopes(ids: string[]): string[] {
  if (ids.length > 150) throw invalidParam('scoped_machines', 'A machine may access at most 150 others.');
  return [...new Set(ids)];
}

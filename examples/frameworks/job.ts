import { parseArgs } from 'node:util';
import { createPerson } from '../support-agent/person.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { yes: { type: 'boolean', default: false }, no: { type: 'boolean', default: false } },
});

/** The agent's instructions. */
export const job = positionals.join(' ') || 'Revoke the pending invitation to contractor@example.com at Acme Corp';

/** The person at the terminal; `--yes` or `--no` replies beforehand. */
export const person = createPerson(values);

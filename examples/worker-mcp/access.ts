import type { AccessRules } from 'clerk-agent-toolkit/http';

/** A team: its people are the members of one organization of the instance. */
export const access: AccessRules = {
  rules: [
    {
      name: 'operators',
      who: { organization: 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc', role: 'org:admin' },
      confirm: 'always',
    },
    { name: 'support', who: { organization: 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc' }, readOnly: true },
  ],
};

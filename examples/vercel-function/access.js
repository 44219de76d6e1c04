/**
 * A team: its people are the members of one organization of the instance.
 * @type {import('clerk-agent-toolkit/http').AccessRules}
 */
export const access = {
  rules: [
    {
      name: 'operators',
      who: { organization: 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc', role: 'org:admin' },
      confirm: 'always',
    },
    { name: 'support', who: { organization: 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc' }, readOnly: true },
  ],
};

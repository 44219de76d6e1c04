import type { AccessRules } from 'clerk-agent-toolkit/http';

/** A product: an admin of a tenant manages that one, and everybody else sees themselves. */
export const access: AccessRules = {
  rules: [
    {
      name: 'tenants',
      who: { role: 'org:admin' },
      pin: 'organization',
      excludeTools: ['users'],
      confirm: 'always',
    },
    {
      name: 'self',
      who: { scope: 'profile' },
      pin: 'user',
      tools: ['users.getUser', 'sessions.get*'],
      readOnly: true,
    },
  ],
};

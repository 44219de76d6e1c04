import type { ModelCall } from './support/stub-model.ts';

/** A kind of program: one that was written with the old package, and what becomes of it. */
export interface Kind {
  /** Its file in programs/, without `.ts`. */
  program: string;
  /** The heading in docs/migrating.md under which its edits are. */
  section: string;
  /** The calls that the model makes, by the old names and the new. */
  calls: { before: ModelCall[]; after: ModelCall[] };
  /** What the program prints, before and after. */
  prints: { before: string; after: string };
}

const MIRA = 'user_38fYichBv3K7vAoKKzJoUF06m6x';
const ACME = 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc';

const aiSdk: Kind = {
  program: 'ai-sdk',
  section: 'A program of the AI SDK',
  calls: {
    before: [
      ['getUser', { userId: MIRA }],
      ['updateUser', { userId: MIRA, lastName: 'Lindqvist' }],
      ['openTicket', { about: 'Mira' }],
    ],
    after: [
      ['users_getUser', { user_id: MIRA }],
      ['users_updateUser', { user_id: MIRA, last_name: 'Lindqvist' }],
      ['openTicket', { about: 'Mira' }],
    ],
  },
  prints: {
    before: `call getUser {"userId":"${MIRA}"}
result getUser true
call updateUser {"userId":"${MIRA}","lastName":"Lindqvist"}
result updateUser true
call openTicket {"about":"Mira"}
result openTicket true
said true
`,
    after: `call users_getUser {"user_id":"${MIRA}"}
result users_getUser true
call users_updateUser {"user_id":"${MIRA}","last_name":"Lindqvist"}
result users_updateUser true
call openTicket {"about":"Mira"}
result openTicket true
said true
`,
  },
};

const sessionClaims: Kind = {
  program: 'session-claims',
  section: 'Session claims',
  calls: {
    before: [
      ['getUserId', {}],
      ['getUser', { userId: MIRA }],
      ['updateUserUnsafeMetadata', { userId: MIRA, metadata: { theme: 'dark' } }],
    ],
    after: [
      ['users_getUserId', {}],
      ['users_getUser', {}],
      ['users_updateUserUnsafeMetadata', { metadata: { theme: 'dark' } }],
    ],
  },
  prints: {
    before: `user id ${MIRA}
user Mira undefined
theme dark
200 All done.
user id null
user Mira undefined
theme dark
200
`,
    after: `user id ${MIRA}
user Mira undefined
set [ 'theme' ]
200 All done.
401
`,
  },
};

const ownClient: Kind = {
  program: 'own-client',
  section: 'A client of your own',
  calls: {
    before: [
      ['getUserCount', {}],
      ['getUser', { userId: MIRA }],
    ],
    after: [
      ['users_getUserCount', {}],
      ['users_getUser', { user_id: MIRA }],
    ],
  },
  prints: {
    before: `shop has 10 users
counted 10
mira@example.com { billing_account: 'ba_demo_42', risk: { score: 7, reviewed: true } }
All done.
`,
    after: `shop has 10 users
counted 10
mira@example.com { billing_account: 'ba_demo_42', risk: { score: 7, reviewed: true } }
All done.
`,
  },
};

const langChain: Kind = {
  program: 'langchain',
  section: 'A program of LangChain',
  calls: {
    before: [
      ['updateOrganization', { organizationId: ACME, name: 'Acme Group' }],
      ['notify', { text: 'Acme Corp is Acme Group now.' }],
    ],
    after: [
      ['organizations_updateOrganization', { organization_id: ACME, name: 'Acme Group' }],
      ['notify', { text: 'Acme Corp is Acme Group now.' }],
    ],
  },
  prints: {
    before: `asked about Acme Corp
updateOrganization Acme Group
notify sent: Acme Corp is Acme Group now.
All done.
`,
    after: `asked about Acme Corp
organizations_updateOrganization Acme Group
notify sent: Acme Corp is Acme Group now.
All done.
`,
  },
};

/** Somebody's project: what was installed in it, and its programs. */
export interface World {
  installed: string[];
  /** The headings whose commands are run, in this order. */
  sections: string[];
  kinds: Kind[];
}

const OLD = '@clerk/agent-toolkit@0.3.15';

/** The projects whose programs a model drives. What the old packages depended on, zod among it, was not pinned by their users. */
export const WORLDS: Record<string, World> = {
  'the AI SDK': {
    installed: [OLD, 'ai@4.3.19', '@ai-sdk/openai@1.3.24', 'zod@3.25.76'],
    sections: ['A program of the AI SDK', 'Session claims'],
    kinds: [aiSdk, sessionClaims, ownClient],
  },
  LangChain: {
    installed: [OLD, '@langchain/core@0.3.80', '@langchain/openai@0.5.18', 'zod@3.25.76'],
    sections: ['A program of LangChain'],
    kinds: [langChain],
  },
};

import { type Kind, MIRA, OLD, testPrograms } from './support/test-programs.ts';

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

testPrograms({
  installed: [OLD, 'ai@4.3.19', '@ai-sdk/openai@1.3.24', 'zod@3.25.76'],
  sections: ['A program of the AI SDK', 'Session claims'],
  kinds: [aiSdk, sessionClaims, ownClient],
});

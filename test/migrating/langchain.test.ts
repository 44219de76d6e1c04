import { type Kind, OLD, testPrograms } from './support/test-programs.ts';

const ACME = 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc';

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

testPrograms({
  installed: [OLD, '@langchain/core@0.3.80', '@langchain/openai@0.5.18', 'zod@3.25.76'],
  sections: ['A program of LangChain'],
  kinds: [langChain],
});

import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import { fakeModel } from '@langchain/core/testing';
import type { StructuredTool } from '@langchain/core/tools';
import { initChatModel } from 'langchain';
import type { Model } from './graph.ts';

/** The job, unless the command line gives another. */
export const JOB = `Northwind Robotics is a new customer: create an organization for them, with mira@example.com as its \
admin, and invite noor@northwind.example as a member. Mira has left Acme Corp: remove her from that organization.`;

/** Returns a model of OpenAI if there is a key for it, and otherwise the script below. */
export async function chooseModel(tools: StructuredTool[]): Promise<Model> {
  if (!process.env.OPENAI_API_KEY) return scriptedModel().bindTools(tools);
  const model = await initChatModel(process.env.MODEL ?? 'openai:gpt-5-mini');
  return model.bindTools(tools);
}

/** Makes a model that does JOB step by step, with ids from the results of the tools. */
function scriptedModel() {
  return fakeModel()
    .respond(() =>
      call('I look up Mira and Acme Corp.', {
        users_getUserList: { email_address: ['mira@example.com'] },
        organizations_getOrganizationList: { query: 'Acme Corp' },
      }),
    )
    .respond((messages) => {
      if (!mira(messages) || !acme(messages)) return new AIMessage('Mira or Acme Corp is not there. I did nothing.');
      return call('Both are there. I create the organization.', {
        organizations_createOrganization: { name: 'Northwind Robotics' },
      });
    })
    .respond((messages) => {
      const organization_id = northwind(messages);
      if (!organization_id) return new AIMessage('The organization could not be created. I stop here.');
      return call('I add Mira, and invite Noor.', {
        organizations_createOrganizationMembership: { organization_id, user_id: mira(messages), role: 'org:admin' },
        organizations_createOrganizationInvitation: {
          organization_id,
          email_address: 'noor@northwind.example',
          role: 'org:member',
        },
      });
    })
    .respond((messages) =>
      call('Now Mira loses her membership in Acme Corp.', {
        organizations_deleteOrganizationMembership: { organization_id: acme(messages), user_id: mira(messages) },
      }),
    )
    .respond((messages) => {
      const report = messages.flatMap(({ name = '', text }) => {
        const step = REPORTED[name];
        return step ? `${step}: ${JSON.parse(text).error?.message ?? 'done'}` : [];
      });
      return new AIMessage(report.join('; '));
    });
}

/** Reports of the script, one for each tool that it called. */
const REPORTED: Record<string, string> = {
  organizations_createOrganization: 'Northwind Robotics',
  organizations_createOrganizationMembership: 'Mira as its admin',
  organizations_createOrganizationInvitation: "Noor's invitation",
  organizations_deleteOrganizationMembership: 'Mira out of Acme Corp',
};

const mira = (messages: BaseMessage[]) => resultOf(messages, 'users_getUserList').data?.[0]?.id;
const acme = (messages: BaseMessage[]) => resultOf(messages, 'organizations_getOrganizationList').data?.[0]?.id;
const northwind = (messages: BaseMessage[]) => resultOf(messages, 'organizations_createOrganization').id;

/** Parses the result of a tool. */
function resultOf(messages: BaseMessage[], tool: string): { id?: string; data?: { id: string }[] } {
  return JSON.parse(messages.find(({ name }) => name === tool)?.text ?? '{}');
}

let calls = 0;

function call(content: string, tools: Record<string, Record<string, unknown>>): AIMessage {
  const tool_calls = Object.entries(tools).map(([name, args]) => ({ name, args, id: `call_${++calls}` }));
  return new AIMessage({ content, tool_calls });
}

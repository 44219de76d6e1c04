import { tool } from '@llamaindex/core/tools';
import { OpenAI } from '@llamaindex/openai';
import { agent } from '@llamaindex/workflow';
import { createClerkToolkit } from 'clerk-agent-toolkit/tools';
import { job, person } from './job.ts';

// The agents know no approvals: `ask` shows the question.
const toolkit = await createClerkToolkit({ confirm: 'always', ask: ({ message }) => person.approves(message) });
const tools = toolkit.list().map(({ name, description, inputSchema, execute }) =>
  tool(async (args: Record<string, unknown>) => (await execute(args)).data as never, {
    ...{ name, description, parameters: inputSchema as never },
  }),
);

const support = agent({
  llm: new OpenAI({ model: 'gpt-4.1', baseURL: process.env.OPENAI_BASE_URL }),
  systemPrompt: toolkit.instructions,
  tools,
});
const { data } = await support.run(job);
console.log(`agent     ${data.result}`);
person.close();

import Anthropic from '@anthropic-ai/sdk';
import { betaTool } from '@anthropic-ai/sdk/helpers/beta/json-schema';
import { ToolError } from '@anthropic-ai/sdk/lib/tools/ToolError';
import { createClerkToolkit } from 'clerk-agent-toolkit/tools';
import { job, person } from './job.ts';

// The tool runner knows no approvals: `ask` shows the question.
const toolkit = await createClerkToolkit({ confirm: 'always', ask: ({ message }) => person.approves(message) });
const tools = toolkit.list().map(({ name, description, inputSchema, execute }) =>
  betaTool({
    ...{ name, description, inputSchema },
    run: async (args, context) => {
      const { text, isError } = await execute(args, { signal: context?.signal ?? undefined });
      if (isError) throw new ToolError(text);
      return text;
    },
  }),
);

const message = await new Anthropic().beta.messages.toolRunner({
  model: 'claude-sonnet-5-5',
  max_tokens: 1000,
  system: toolkit.instructions,
  messages: [{ role: 'user', content: job }],
  tools,
});
console.log(`agent     ${message.content.map((part) => (part.type === 'text' ? part.text : '')).join('')}`);
person.close();

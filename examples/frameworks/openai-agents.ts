import { Agent, run, setOpenAIAPI, tool } from '@openai/agents';
import { createClerkToolkit } from 'clerk-agent-toolkit/tools';
import { job, person } from './job.ts';

setOpenAIAPI('chat_completions');
const toolkit = await createClerkToolkit({ confirm: 'always' });
const tools = toolkit.list().map(({ name, description, inputSchema, asks, execute }) =>
  tool({
    ...{ name, description },
    // Strict mode would have the model give every argument.
    ...{ strict: false, parameters: { ...inputSchema, additionalProperties: true } },
    needsApproval: async (_context, args: unknown) => (await asks(args)) !== undefined,
    execute: async (args: unknown, _context, details) =>
      (await execute(args, { approved: details?.toolCall?.callId, signal: details?.signal })).text,
  }),
);
const agent = new Agent({ name: 'Support', instructions: toolkit.instructions, tools });

let result = await run(agent, job);
while (result.interruptions.length > 0) {
  for (const item of result.interruptions) {
    if (item.rawItem.type !== 'function_call') continue;
    // Asked under the id of the call: the yes counts for what is shown here.
    const { name, arguments: args, callId } = item.rawItem;
    const question = await toolkit.question(name, JSON.parse(args), callId);
    if (question && (await person.approves(question))) result.state.approve(item);
    else result.state.reject(item);
  }
  result = await run(agent, result.state);
}
console.log(`agent     ${result.finalOutput}`);
person.close();

import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type ModelMessage, ToolLoopAgent, type ToolModelMessage } from 'ai';
import { createClerkToolkit } from 'clerk-agent-toolkit/ai-sdk';
import { connect, printPending } from './clerk.ts';
import { chooseModel } from './model.ts';
import { createPerson } from './person.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { yes: { type: 'boolean', default: false }, no: { type: 'boolean', default: false } },
});
const job = positionals.join(' ') || 'Revoke the pending invitation to contractor@example.com at Acme Corp';

const clerk = await connect();
const person = createPerson(values);
try {
  // `always`: a sandbox counts as a test instance, and by default nobody is asked there.
  const toolkit = await createClerkToolkit({ ...clerk.options, confirm: 'always' });
  const agent = new ToolLoopAgent({
    model: await chooseModel(),
    instructions: `You are the support agent of an app that uses Clerk. Be brief.\n\n${toolkit.instructions}`,
    tools: toolkit.tools(),
    // Requests for approval that the agent didn't make are refused, should the conversation ever pass through a browser.
    experimental_toolApprovalSecret: randomBytes(32),
    onStepFinish: ({ toolCalls }) => {
      for (const { toolName, input } of toolCalls) console.log(`call      ${toolName} ${JSON.stringify(input)}`);
    },
  });

  console.log(`job       ${job}`);
  const messages: ModelMessage[] = [{ role: 'user', content: job }];
  while (true) {
    const { content, text, response } = await agent.generate({ messages });
    messages.push(...response.messages);
    const requests = content.filter((part) => part.type === 'tool-approval-request');
    if (requests.length === 0) {
      console.log(`agent     ${text}`);
      break;
    }
    // The agent has stopped before calls that need a yes. It goes on once each has a decision.
    const decisions: ToolModelMessage['content'] = [];
    for (const { approvalId, toolCall } of requests) {
      const question = await toolkit.question(toolCall.toolName, toolCall.input, toolCall.toolCallId);
      const approved = question !== undefined && (await person.approves(question));
      decisions.push({ type: 'tool-approval-response', approvalId, approved });
    }
    messages.push({ role: 'tool', content: decisions });
  }
  if (clerk.sandbox) await printPending(clerk.options);
} finally {
  person.close();
  await clerk.close();
}

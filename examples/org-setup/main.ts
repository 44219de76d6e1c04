import { AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages';
import { Command, INTERRUPT, interrupt, isInterrupted } from '@langchain/langgraph';
import { createClerkToolkit, type Question } from 'clerk-agent-toolkit/langchain';
import { startSandbox } from 'clerk-agent-toolkit/sandbox';
import { createGraph } from './graph.ts';
import { listMembers } from './members.ts';
import { chooseModel, JOB } from './model.ts';
import { askPerson, closeTerminal } from './person.ts';

const sandbox = process.env.CLERK_SECRET_KEY ? undefined : await startSandbox();
try {
  await main();
} finally {
  closeTerminal();
  await sandbox?.close();
}

async function main(): Promise<void> {
  const connection = sandbox && { secretKey: sandbox.secretKey, apiUrl: sandbox.url };
  // The sandbox is a test instance, where nobody is asked by default.
  const toolkit = await createClerkToolkit({ ...connection, ask: interrupt, confirm: 'always' });
  const tools = toolkit.tools();
  const graph = createGraph(await chooseModel(tools), tools, toolkit.instructions);
  const config = { configurable: { thread_id: 'org-setup' }, streamMode: 'values' as const };
  const job = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? JOB;

  let input: Parameters<typeof graph.stream>[0] = { messages: [new HumanMessage(job)] };
  let shown = 0;
  while (input) {
    let question: Question | undefined;
    for await (const state of await graph.stream(input, config)) {
      if (isInterrupted<Question>(state)) question = state[INTERRUPT][0]?.value;
      for (const message of state.messages?.slice(shown) ?? []) show(message);
      shown = state.messages?.length ?? shown;
    }
    input = question ? new Command({ resume: await askPerson(question) }) : null;
  }

  if (connection) console.log(['\nOrganizations in the sandbox now:', ...(await listMembers(connection))].join('\n- '));
}

/** Prints a message: the job, what the model says and calls, and what fails. */
function show(message: BaseMessage): void {
  if (HumanMessage.isInstance(message)) console.log(`The job: ${message.text}\n`);
  if (AIMessage.isInstance(message)) {
    if (message.text) console.log(`The model: ${message.text}`);
    for (const { name, args } of message.tool_calls ?? []) console.log(`  ${name} ${JSON.stringify(args)}`);
  }
  if (ToolMessage.isInstance(message) && message.status === 'error') {
    console.log(`  ${message.name} failed: ${message.artifact?.error.message ?? message.text}`);
  }
}

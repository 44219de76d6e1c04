import { openAI } from '@genkit-ai/compat-oai/openai';
import { createClerkToolkit } from 'clerk-agent-toolkit/tools';
import { genkit, type ToolRequestPart } from 'genkit/beta';
import { job, person } from './job.ts';

const ai = genkit({ plugins: [openAI({ baseURL: process.env.OPENAI_BASE_URL } as object)] });
const toolkit = await createClerkToolkit({ confirm: 'always' });
const tools = toolkit.list().map(({ name, description, inputSchema, asks, execute }) =>
  ai.defineTool(
    { name, description, inputJsonSchema: inputSchema as never },
    async (args, { interrupt, resumed, abortSignal }) => {
      const { approved } = (resumed ?? {}) as { approved?: string };
      if (!approved && (await asks(args))) interrupt();
      return (await execute(args, { approved, signal: abortSignal })).data;
    },
  ),
);

const options = { model: openAI.model('gpt-4.1'), system: toolkit.instructions, tools };
let response = await ai.generate({ ...options, prompt: job });
while (response.interrupts.length > 0) {
  const restart: ToolRequestPart[] = [];
  const respond = [];
  for (const interrupt of response.interrupts) {
    const { name, input, ref = crypto.randomUUID() } = interrupt.toolRequest;
    const called = tools.find((tool) => tool.__action.name === name);
    // Asked under the id of the call: the yes counts for what is shown here.
    const question = await toolkit.question(name, input, ref);
    if (question && (await person.approves(question))) {
      if (called) restart.push(called.restart(interrupt, { approved: ref }));
    } else if (called) respond.push(called.respond(interrupt, { error: 'The person said no.' }));
  }
  response = await ai.generate({ ...options, messages: response.messages, resume: { restart, respond } });
}
console.log(`agent     ${response.text}`);
person.close();

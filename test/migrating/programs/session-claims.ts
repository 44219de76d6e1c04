import { createOpenAI } from '@ai-sdk/openai';
import { createClerkToolkit } from '@clerk/agent-toolkit/ai-sdk';
import { createClerkClient } from '@clerk/backend';
import { generateText } from 'ai';

// An assistant inside of an app, for whoever is signed in there.
const clerk = createClerkClient({
  secretKey: process.env.CLERK_SECRET_KEY,
  publishableKey: process.env.CLERK_PUBLISHABLE_KEY,
  jwtKey: process.env.CLERK_JWT_KEY,
});
const openai = createOpenAI({ baseURL: process.env.OPENAI_BASE_URL });

interface Done {
  toolName: string;
  result: { first_name: string; private_metadata?: object; unsafe_metadata: { theme: string } };
}

async function handle(request: Request): Promise<Response> {
  const state = await clerk.authenticateRequest(request);
  const authContext = state.toAuth() ?? undefined;
  const toolkit = await createClerkToolkit({ authContext });
  const { getUserId, getUser, updateUserUnsafeMetadata } = toolkit.users();
  const { text, steps } = await generateText({
    model: openai.chat('gpt-4o'),
    system: toolkit.injectSessionClaims('You are the assistant of an app.'),
    prompt: 'Who am I? And make the app dark.',
    tools: { getUserId, getUser, updateUserUnsafeMetadata },
    maxSteps: 5,
  });
  for (const { toolName, result } of steps.flatMap((step) => step.toolResults as Done[])) {
    if (toolName === 'getUserId') console.log('user id', result);
    if (toolName === 'getUser') console.log('user', result.first_name, result.private_metadata);
    if (toolName === 'updateUserUnsafeMetadata') console.log('theme', result.unsafe_metadata.theme);
  }
  return new Response(text);
}

const headers = { authorization: `Bearer ${process.env.SESSION_TOKEN}` };
const response = await handle(new Request('http://app.example/assistant', { headers }));
console.log(response.status, await response.text());
const visitor = await handle(new Request('http://app.example/assistant'));
console.log(visitor.status);

import { createOpenAI } from '@ai-sdk/openai';
import { createClerkToolkit } from '@clerk/agent-toolkit/ai-sdk';
import { createClerkClient } from '@clerk/backend';
import { generateText } from 'ai';

interface Done {
  toolName: string;
  result: { email_addresses: { email_address: string }[]; private_metadata: object };
}

// One assistant for several apps, each with a key of its own, from a vault and not from the environment.
const apps = [{ name: 'shop', secretKey: process.env.SHOP_KEY ?? '', apiUrl: process.env.SHOP_URL ?? '' }];
const openai = createOpenAI({ baseURL: process.env.OPENAI_BASE_URL });

for (const { name, secretKey, apiUrl } of apps) {
  const clerkClient = createClerkClient({ secretKey, apiUrl });
  console.log(name, 'has', await clerkClient.users.getCount(), 'users');
  const toolkit = await createClerkToolkit({ clerkClient, allowPrivateMetadata: true });
  const { text, steps } = await generateText({
    model: openai.chat('gpt-4o'),
    prompt: 'Whom do we bill for Mira?',
    tools: toolkit.allTools(),
    maxSteps: 5,
  });
  for (const { toolName, result } of steps.flatMap((step) => step.toolResults as Done[])) {
    if (toolName === 'getUserCount') console.log('counted', result);
    if (toolName === 'getUser') console.log(result.email_addresses[0]?.email_address, result.private_metadata);
  }
  console.log(text);
}

// Shares what several processes must agree on.
import { createClient } from '@redis/client';
import { createClerkToolkit } from 'clerk-agent-toolkit/ai-sdk';
import { createClerkMcpHandler } from 'clerk-agent-toolkit/http';
import { redisStore, type Store, StoreError } from 'clerk-agent-toolkit/store';

// Nobody connects it: what is checked is that types and exports fit.
const store: Store = redisStore(createClient({ url: 'redis://127.0.0.1:6379' }), { prefix: 'shop:' });
const commands: string[][] = [];
const fake = redisStore({
  sendCommand: async (command) => {
    commands.push(command);
    return null;
  },
});
await fake.take('a');
const toolkit = await createClerkToolkit({ tools: ['users.getUser'], store });
const handler = createClerkMcpHandler({ url: 'http://127.0.0.1:3000/mcp', access: { rules: [] }, store });
const names = Object.keys(toolkit.tools()).join();
console.log(names, JSON.stringify(commands), typeof handler.fetch, new StoreError('gone') instanceof Error);

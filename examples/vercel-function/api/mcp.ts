import { createClient } from '@redis/client';
import { createClerkMcpHandler } from 'clerk-agent-toolkit/http';
import { redisStore } from 'clerk-agent-toolkit/store';
import { access } from '../access.js';

// Instances come and go: a yes that was asked for by one has to count at another, once.
if (!process.env.REDIS_URL) throw new Error('Set REDIS_URL.');
const redis = createClient({ url: process.env.REDIS_URL, disableOfflineQueue: true });
redis.on('error', () => {}); // it connects again by itself
redis.connect().catch(() => {}); // while there is none, what asks is refused, and the log says so

const { fetch } = createClerkMcpHandler({
  url: process.env.MCP_URL ?? 'http://localhost:3000/mcp',
  access,
  store: redisStore(redis),
  audit: (entry) => console.log(JSON.stringify(entry)),
});

export default { fetch };

import { env } from 'cloudflare:workers';
import { createClerkMcpHandler } from 'clerk-agent-toolkit/http';
import { access } from './access.ts';
import { keyStore } from './store.ts';

export { Key } from './store.ts';

const { fetch } = createClerkMcpHandler({
  url: env.MCP_URL,
  secretKey: env.CLERK_SECRET_KEY,
  publishableKey: env.CLERK_PUBLISHABLE_KEY,
  access,
  store: keyStore(env.KEYS),
  audit: (entry) => console.log(JSON.stringify(entry)),
});

export default { fetch };

import { createClerkMcpHandler } from 'clerk-agent-toolkit/http';
import { access } from '../../access.ts';

// CLERK_SECRET_KEY is the one that the app has; NEXT_PUBLIC_... is what Clerk's SDK for Next.js calls the other.
const { fetch } = createClerkMcpHandler({
  url: process.env.MCP_URL ?? 'http://localhost:3000/mcp',
  publishableKey: process.env.NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY,
  access,
});

export { fetch as DELETE, fetch as GET, fetch as OPTIONS, fetch as POST };

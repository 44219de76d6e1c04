import { startSandbox } from 'clerk-agent-toolkit/sandbox';
import { toolsFor } from './app.ts';

const { url: apiUrl, secretKey, publishableKey, sessionToken, oauthToken, close } = await startSandbox();
const [mira, acme] = ['user_38fYichBv3K7vAoKKzJoUF06m6x', 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc'];

const tokens = {
  'in the browser': sessionToken({ userId: mira }),
  'at Acme Corp': sessionToken({ userId: mira, orgId: acme }),
  'through an MCP client': oauthToken({ userId: mira, scopes: ['profile'] }),
  'an hour too late': sessionToken({ userId: mira, expiresInSeconds: -3600 }),
};

for (const [where, token] of Object.entries(tokens)) {
  const request = new Request('http://localhost:3000/chat', { headers: { authorization: `Bearer ${token}` } });
  try {
    const tools = await toolsFor(request, { secretKey, publishableKey, apiUrl });
    const user = await tools.users_getUser?.execute?.({}, { toolCallId: 'call_1', messages: [] });
    console.log(`${where}: ${Object.keys(tools).length} tools, for ${(user as { first_name: string }).first_name}`);
  } catch (error) {
    console.log(`${where}: ${(error as Error).message}`);
  }
}
await close();

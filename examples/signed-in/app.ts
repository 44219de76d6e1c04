import { createClerkClient } from '@clerk/backend';
import { createClerkToolkit } from 'clerk-agent-toolkit/ai-sdk';

/** An instance of Clerk, or a sandbox in its place. */
export interface Instance {
  secretKey: string;
  publishableKey: string;
  apiUrl?: string;
}

/** Returns tools for whoever sent the request, confined to that user and the organization that is active for them. */
export async function toolsFor(request: Request, { secretKey, publishableKey, apiUrl }: Instance) {
  const clerk = createClerkClient({ secretKey, publishableKey, apiUrl, telemetry: { disabled: true } });
  const state = await clerk.authenticateRequest(request, { acceptsToken: ['session_token', 'oauth_token'] });
  const auth = state.toAuth();
  if (!auth?.isAuthenticated) throw new Error(`401: ${state.reason}`);
  const toolkit = await createClerkToolkit({ secretKey, ...(apiUrl && { apiUrl }), authContext: auth });
  return toolkit.tools();
}

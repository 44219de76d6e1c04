import type { ToolSet } from 'ai';
import { createToolSet } from '../../../src/adapters/ai-sdk/tools.ts';
import { openToolkit } from '../../../src/adapters/toolkit/open-toolkit.ts';
import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';
import type { ClerkToolkitBase } from '../../../src/adapters/toolkit/public.ts';
import type { Sandbox } from '../../../src/sandbox/server.ts';
import { startTestSandbox } from '../sandbox/world.ts';
import type { AiVersion } from './ai-sdk.ts';

/** Tools for one version of the SDK, on a sandbox. */
export interface SandboxTools extends ClerkToolkitBase {
  tools: ToolSet;
  sandbox: Sandbox;
  /** The changes that were sent to the sandbox. */
  changes: string[];
}

/** Opens tools on a sandbox of their own, which responds over a socket. */
export async function sandboxTools({ ai }: AiVersion, options: ClerkToolkitOptions): Promise<SandboxTools> {
  const sandbox = await startTestSandbox();
  const changes: string[] = [];
  const recording = (request: Request) => {
    const { method, url } = request;
    if (method !== 'GET') changes.push(`${method} ${new URL(url).pathname}`);
    return fetch(request);
  };
  const { secretKey, url: apiUrl } = sandbox;
  const opened = await openToolkit({ secretKey, apiUrl, fetch: recording, ...options });
  return { ...opened.base, tools: createToolSet(opened.base.list(), opened, ai), sandbox, changes };
}

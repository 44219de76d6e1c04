import type { Consent } from '../../../src/runtime/confirm/consent.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';
import { anyGuesses, type EveryTool, EXPORTS, everyTool, IMAGE } from '../../support/catalogue/catalogue.ts';
import { type DangerousWorld, openDangerousWorld } from './world.ts';

/** Every tool there is. */
export const tools: readonly EveryTool[] = await everyTool();

export interface Call {
  tool: string;
  args: Record<string, unknown>;
}

/** Opens a toolkit with every tool there is, on a live key; each call has a world of its own. */
export async function openToolkit(confirm: 'auto' | 'never') {
  const endpoints = new Map(tools.map(({ name, definition }) => [name, definition.endpoint]));
  let world: DangerousWorld;
  const { call } = await createToolkit({
    tools: tools.map(({ name }) => name),
    allowSecrets: true,
    files: [IMAGE.folder],
    exports: EXPORTS,
    guesses: anyGuesses,
    secretKey: 'sk_live_0123456789abcdef',
    confirm,
    fetch: (request) => world.fetch(request),
  });
  return async ({ tool, args }: Call, consent?: Consent, read?: () => Response) => {
    world = openDangerousWorld(args, read);
    const result = await call(tool, args, consent && { consent });
    const { asked, statuses } = world;
    return { result, asked, status: statuses.at(-1), own: endpoints.get(tool.replace('_', '.')) };
  };
}

/** Returns the requests beyond the reads that a question or a decision may need. */
export function beyondReads(asked: readonly string[], own: string | null | undefined): string[] {
  return asked.filter((endpoint) => !endpoint.startsWith('GET ') || endpoint === own);
}

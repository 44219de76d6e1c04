import type { Installed } from '../run/open-stage.ts';
import { MODES, type Mode, type NotSeen, type Seen } from '../seen/seen.ts';
import { lookAtAsking } from './asking.ts';
import { lookAtPrompts } from './prompts.ts';
import { lookAtStartError } from './start-error.ts';
import { lookAtTools } from './tools.ts';

/** Looks at everything about a client, one look after the other. */
export async function lookAtClient(installed: Installed, date: string): Promise<Seen | NotSeen> {
  const { name, package: from, version, install } = installed.client;
  const head = { client: name, package: from, version, date };
  let revision: string | undefined;
  const tools = {} as Seen['tools'];
  for (const [mode, flags] of Object.entries(MODES)) {
    const look = await lookAtTools(installed, flags);
    if (look.failure !== undefined && mode === 'default') return { ...head, failure: look.failure };
    tools[mode as Mode] = look.shown;
    revision ??= look.revision;
  }
  return {
    ...head,
    configuredBy: install ? 'install' : 'hand',
    ...(revision && { revision }),
    tools,
    prompts: await lookAtPrompts(installed),
    asking: await lookAtAsking(installed),
    startErrors: await lookAtStartError(installed),
  };
}

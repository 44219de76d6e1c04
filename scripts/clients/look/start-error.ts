import type { Stage } from '../programs/program.ts';
import { type Installed, openStage, REQUEST } from '../run/open-stage.ts';
import { MISSPELT } from '../server/stand-in.ts';
import { excerpt } from './excerpt.ts';

/** A place where a client may tell why a server did not start. */
export type Place = 'list' | 'headless' | 'terminal' | 'model';

/** The part of it that is shown there: the reason, only that it failed, or nothing. */
export interface StartError {
  place: Place;
  shows: 'the reason' | 'that it failed' | 'nothing';
  /** Verbatim, at most 200 characters. */
  text?: string;
}

/** Looks at what a client shows of a server that doesn't start because of a mistake in a flag. */
export async function lookAtStartError(installed: Installed): Promise<StartError[]> {
  const { client } = installed;
  const ready = await openStage(installed, { flags: [], mistake: true });
  const found: StartError[] = [];
  try {
    const { stage } = ready;
    if (client.list) found.push(describe('list', (await ready.run(client.list(stage))).printed, stage));
    if (client.ask) {
      found.push(describe('headless', (await ready.run(client.ask(stage, REQUEST))).printed, stage));
      const bodies = ready.requests.map(({ body }) => body).join('\n');
      found.push({ place: 'model', shows: bodies.includes(MISSPELT) ? 'the reason' : 'nothing' });
    }
    if (client.talk && client.status) {
      const terminal = ready.open(client.talk(stage, REQUEST));
      try {
        await terminal.waitFor(new RegExp(`All done|${MISSPELT}`), 40);
        const screens = [terminal.screen()];
        for (const keys of client.status) screens.push(await terminal.press(...keys));
        found.push(
          describe(
            'terminal',
            screens.reverse().find((screen) => screen.includes(MISSPELT)) ?? screens[0] ?? '',
            stage,
          ),
        );
      } finally {
        terminal.close();
      }
    }
    return found;
  } finally {
    ready.close();
  }
}

/** Describes what is shown at a place, without the paths of this machine. */
function describe(place: Place, shown: string, { server }: Stage): StartError {
  const program = server.args[0] ?? '';
  const plain = shown.replaceAll(`${server.command} ${program}`, 'node clerk-agent-toolkit');
  const text = excerpt(plain, MISSPELT, 'clerk-sandbox');
  if (text === undefined) return { place, shows: 'nothing' };
  return { place, shows: text.includes(MISSPELT) ? 'the reason' : 'that it failed', text };
}

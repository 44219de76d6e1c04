import { type Installed, openStage, REQUEST } from '../run/open-stage.ts';

/** The use that a client makes of our prompts. */
export interface Prompts {
  /** True when it asked the server for them. */
  listed: boolean;
  /** The command that a person at its terminal is offered for one of them; undefined where none was seen. */
  command?: string;
}

/** Looks whether a client asks for prompts, and offers them to a person who begins to type the name of one. */
export async function lookAtPrompts(installed: Installed): Promise<Prompts> {
  const { client } = installed;
  const ready = await openStage(installed, { flags: [] });
  try {
    const command = client.ask?.(ready.stage, REQUEST) ?? client.list?.(ready.stage);
    if (!client.talk) {
      if (command) await ready.run(command);
      return { listed: ready.conversation().asksForPrompts };
    }
    const terminal = ready.open(client.talk(ready.stage, REQUEST));
    try {
      await terminal.waitFor(/All done/, 40);
      // Whatever lies over the line closes.
      await terminal.press('Escape');
      await terminal.press('-l', '/off_board');
      const [shown] = /\S*off_board_person\S*/.exec(terminal.screen()) ?? [];
      return { listed: ready.conversation().asksForPrompts, ...(shown && { command: shown }) };
    } finally {
      terminal.close();
    }
  } finally {
    ready.close();
  }
}

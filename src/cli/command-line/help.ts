import { COMMANDS, type CommandName, NAMED_COMMANDS } from './commands.ts';
import { BOUND_VARIABLES } from './environment.ts';
import { withGroups } from './flags.ts';

const KEY = `Set the secret key in the environment, as CLERK_SECRET_KEY: every user of the machine can read a
flag. Find it in the Clerk dashboard, under API keys. Use a development key (sk_test_) until you
trust your agent with production.`;

const BOUNDS = 'What bounds calls can be set in the environment, too. A variable only narrows what the flags allow:';

/** Formats a command's page of help, at most 100 columns wide. */
export function formatHelp(command: CommandName): string {
  const { usage, description, groups, examples } = COMMANDS[command];
  const flags = withGroups(groups).usage(usage).description(description).helpInformation();
  const parts = [flags.trimEnd(), `Examples:\n${formatLines(examples)}`];
  if (command === 'serve') {
    const commands = NAMED_COMMANDS.map((name) => [COMMANDS[name].usage, COMMANDS[name].summary] as const);
    parts.splice(1, 0, `Commands, in place of serving:\n${formatLines(commands)}`, KEY, formatBounds());
  }
  return `${parts.join('\n\n')}\n`;
}

function formatLines(rows: readonly (readonly [left: string, right: string])[]): string {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`).join('\n');
}

function formatBounds(): string {
  return [BOUNDS, ...BOUND_VARIABLES.map((name) => `  ${name}`)].join('\n');
}

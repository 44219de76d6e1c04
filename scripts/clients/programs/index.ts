import { claudeCode } from './claude-code.ts';
import { cline } from './cline.ts';
import { codex } from './codex.ts';
import { continueCli } from './continue.ts';
import { copilotCli } from './copilot-cli.ts';
import { geminiCli } from './gemini-cli.ts';
import { inspector } from './inspector.ts';
import { mcporter } from './mcporter.ts';
import { opencode } from './opencode.ts';
import type { ClientProgram } from './program.ts';
import { qwenCode } from './qwen-code.ts';

/** The clients, in the order of the page. */
export const PROGRAMS: readonly ClientProgram[] = [
  claudeCode,
  codex,
  copilotCli,
  geminiCli,
  opencode,
  cline,
  continueCli,
  qwenCode,
  inspector,
  mcporter,
];

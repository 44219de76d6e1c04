import { openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReadStream } from 'node:tty';
import type { Decision } from '../../runtime/confirm/consent.ts';
import { QUESTION_LIFETIME } from '../../runtime/confirm/seal.ts';
import { writeText } from '../stderr.ts';

/** A person at a terminal. */
export interface Terminal {
  /** Asks a yes-or-no question; only a typed y or yes is a yes. */
  ask(question: string, signal: AbortSignal): Promise<Decision>;
}

/** The time in which what was typed before the question arrives, to be dropped. */
const TYPED_AHEAD_MS = 100;

/**
 * Opens the terminal, if standard error is one: that is where the question can be read.
 * @returns undefined where nobody can be asked
 */
export function openTerminal(stdin: ReadStream): Terminal | undefined {
  if (!process.stderr.isTTY) return undefined;
  // Standard input may carry the arguments.
  const input = openControllingTerminal() ?? (stdin.isTTY ? stdin : undefined);
  return input && { ask: (question, signal) => askOn(input, question, signal) };
}

function openControllingTerminal(): ReadStream | undefined {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    // Windows has no such file.
    return undefined;
  }
}

async function askOn(input: ReadStream, question: string, signal: AbortSignal): Promise<Decision> {
  await dropTypedAhead(input);
  await writeText(process.stderr, question.replace(/\p{Cc}/gu, ' '));
  process.stderr.write('Do it? [y/N] ');
  const reply = await readLine(input, signal);
  if (reply === undefined) process.stderr.write('\n');
  if (reply === undefined) return signal.aborted || input.readableEnded ? 'cancel' : 'timeout';
  return /^y(?:es)?$/i.test(reply.trim()) ? 'accept' : 'decline';
}

/** Drops what was typed, or pasted, before there was a question: it can't be a reply to it. */
async function dropTypedAhead(input: ReadStream): Promise<void> {
  const drop = () => {};
  input.on('data', drop);
  await sleep(TYPED_AHEAD_MS);
  input.off('data', drop);
  input.pause();
}

/** Reads a line; returns undefined at the end of the input, when the signal says so, and once the question is too old. */
function readLine(input: ReadStream, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    let text = '';
    const finish = (line?: string) => {
      clearTimeout(timer);
      input.off('data', read).off('end', end).off('error', end).pause();
      signal.removeEventListener('abort', end);
      resolve(line);
    };
    const end = () => finish();
    const timer = setTimeout(end, QUESTION_LIFETIME);
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const length = text.search(/[\r\n]/);
      if (length >= 0) finish(text.slice(0, length));
    };
    if (signal.aborted || input.readableEnded) return end();
    signal.addEventListener('abort', end);
    input.on('data', read).on('end', end).on('error', end).resume();
  });
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { findTool } from '../../runtime/catalogue/catalogue.ts';
import type { ToolResult } from '../../runtime/result/result.ts';
import type { ErrorDetails } from '../../runtime/shared/errors.ts';
import type { Toolkit } from '../../runtime/toolkit.ts';
import type { EventLog } from './event-log.ts';

/** The call under way, with the number of requests that it made so far. */
const underWay = new AsyncLocalStorage<{ requests: number }>();

/** Counts a request to Clerk for the call that makes it. */
export function countRequest(): void {
  const call = underWay.getStore();
  if (call) call.requests += 1;
}

/** Returns the toolkit with each call logged: its tool, how it ended, how long it took and how many requests it made. */
export function logCalls(toolkit: Toolkit, log: EventLog): Toolkit {
  return {
    ...toolkit,
    call: async (name, args, options) => {
      const call = { requests: 0 };
      const start = performance.now();
      const result = await underWay.run(call, () => toolkit.call(name, args, options));
      const ms = Math.round(performance.now() - start);
      const spelling = toolkit.behind(name, args).name;
      // A name that no tool has is the model's text.
      log.write('call', { tool: findTool(spelling)?.tool?.name ?? null, outcome: outcomeOf(result), ms, ...call });
      return result;
    },
  };
}

/** Returns how a call ended: `done`, `asked` where a person is asked first, or the kind of its error. */
function outcomeOf({ isError, question, data }: ToolResult): string {
  if (question) return 'asked';
  return isError ? (data.error as ErrorDetails).kind : 'done';
}

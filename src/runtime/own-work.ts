import type { CallInit } from '../tool.ts';
import type { PipelineContext } from './pipeline-context.ts';
import type { OwnWorkOptions, RunOwnWork } from './run-own-work.ts';

let load: (() => Promise<{ runOwnWork: RunOwnWork }>) | undefined;

/** Has the work of our own tools done by a module, which is loaded at the first such call. */
export function useOwnWork(module: () => Promise<{ runOwnWork: RunOwnWork }>): void {
  load = module;
}

/** Creates what does the work of our own tools, about one call. */
export function createOwnWork(context: PipelineContext, options: OwnWorkOptions): CallInit['run'] {
  return async (work, args) => {
    if (!load) throw new Error(`nothing here can ${work}`);
    return (await load()).runOwnWork(work, args, context, options);
  };
}

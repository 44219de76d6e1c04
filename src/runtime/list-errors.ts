import { listsIn, type PipelineContext } from './pipeline-context.ts';
import { ToolError } from './shared/errors.ts';

/** Returns the error of a list in whose response no rows came. */
export function noRows(name: string): ToolError {
  const message = `Clerk's response has no rows: ${name} is a list, and none came.`;
  return new ToolError({ kind: 'unexpected', message, hint: 'Nothing was changed. Try again later, or report it.' });
}

/** Returns the error of what is no list, or none that is served. */
export function notAList(name: string, context: PipelineContext): ToolError {
  const message = `${name} is no list that can be read here.`;
  const hint = `Lists are: ${listsIn(context).slice(0, 20).join(', ')}.`;
  return new ToolError({ kind: 'bad_arguments', message, parameter: 'list', hint });
}

import type { IndexedTool, Need } from '../../tool.ts';

/** The options that some tools need. */
export interface NeededOptions {
  /** Folders from which files may be sent; without one, tools that send files are not served. */
  files?: readonly string[] | undefined;
  /** The folder into which files may be written; without it, tools that write files are not served. */
  exports?: string | undefined;
}

/** By need, the option as it is written, why a tool has the need, and why tools are left out for it. */
export const needs: Readonly<Record<Need, { option: string; because: string; leftOut: string }>> = {
  files: {
    option: '{--files DIR}',
    because: 'it sends a file',
    leftOut: '{files are sent only from folders that --files DIR allows}.',
  },
  exports: {
    option: '{--exports DIR}',
    because: 'it writes a file',
    leftOut: '{files are written only into the folder that --exports DIR names}.',
  },
};

/** Returns what a tool needs and the options don't have; undefined where nothing is missing. */
export function unmetNeed({ needs: need }: Pick<IndexedTool, 'needs'>, options: NeededOptions): Need | undefined {
  const isMet = { files: (options.files ?? []).length > 0, exports: options.exports !== undefined };
  return need === undefined || isMet[need] ? undefined : need;
}

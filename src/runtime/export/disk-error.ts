import { ToolError } from '../shared/errors.ts';

const FULL = 'Nothing is left of the file. {A person} must make room there, or name another folder with {--exports}.';
const DENIED = '{A person} must let this program write there, or name another folder with {--exports}.';

/** By code of the system, what was wrong with the folder, and what to do. */
const CAUSES: Readonly<Record<string, { what: string; hint: string }>> = {
  ENOSPC: { what: 'the disk is full', hint: FULL },
  EDQUOT: { what: 'the quota of the disk is used up', hint: FULL },
  EFBIG: { what: 'the file would be larger than files can be there', hint: 'Export fewer rows or fields.' },
  EACCES: { what: 'this program may not write there', hint: DENIED },
  EPERM: { what: 'this program may not write there', hint: DENIED },
  EROFS: { what: 'nothing can be written there', hint: DENIED },
  EMFILE: { what: 'this program has too many files open', hint: 'Try again later.' },
};

const OTHER = 'Nothing is left of the file. Try again once; if it fails again, {a person} must look at the folder.';

/** Turns what the disk refused into an error that names the cause; others stay as they are. */
export function diskError(error: unknown, name: string): unknown {
  if (error instanceof ToolError || !(error instanceof Error)) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  if (code === 'EEXIST') return existsError(name);
  const { what, hint } = CAUSES[code] ?? { what: code, hint: OTHER };
  const message = `${name} could not be written into the folder of {--exports}: ${what}.`;
  return new ToolError({ kind: 'unexpected', message, hint }, { cause: error });
}

/** Describes a name that is taken. */
export function existsError(name: string): ToolError {
  return new ToolError({
    kind: 'conflict',
    message: `There is a ${name} in the folder of {--exports} already, and no file is written over.`,
    parameter: 'file',
    hint: 'Give another name, such as one with the date in it.',
  });
}

/** Describes a folder that is not the one of the start any more. */
export function movedError(): ToolError {
  return new ToolError(
    {
      kind: 'refused',
      message: 'The folder of {--exports} is gone, or a link stands in its place: nothing was written.',
      hint:
        '{A person} must put the folder back, and {restart the server}. No rows are left anywhere; empty files of this ' +
        'export may be, in the folder that stood there before.',
    },
    { refusedBy: 'exports' },
  );
}

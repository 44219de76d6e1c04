import { basename } from 'node:path';
import { CodegenError } from '../shared/errors.ts';
import { VERSION } from './source.ts';

/** What may say which version a file is. */
export interface VersionHints {
  /** The version that was asked for. */
  asked?: string | undefined;
  /** The version in the folder. */
  former?: string | undefined;
  /** The file in place of the network, and its own `info.version`. */
  from?: { file: string; stated: string } | undefined;
}

/**
 * Decides which version of the API is taken in. A file's own `info.version` decides nothing by itself, as Clerk has
 * published files that say `v1`, or the version before: from the network the path decides; of a file its name does,
 * if that is one that Clerk gives.
 * @returns undefined when nothing names a version
 * @throws CodegenError when a file may be of any version, or two things name different ones
 */
export function wantedVersion({ asked, former, from }: VersionHints): string | undefined {
  if (from === undefined) return asked ?? former;
  const { file, stated } = from;
  const named = nameVersion(file);
  if (asked !== undefined && named !== undefined && asked !== named)
    throw new CodegenError(
      file,
      `is called as version ${named} is, but --api-version is ${asked}. Leave it out, or rename the file`,
    );
  const version = asked ?? named ?? (stated === former ? former : undefined);
  if (version !== undefined) return version;
  throw new CodegenError(
    file,
    `says that it is version ${stated}, which neither its name nor the present version confirms: give --api-version, as Clerk's repository names the file`,
  );
}

/** Returns the version in the name of a published file or a snapshot. */
export function nameVersion(file: string): string | undefined {
  const [, version] = /^(?:clerk-bapi-)?(.+)\.(?:ya?ml|json)$/.exec(basename(file)) ?? [];
  return version !== undefined && VERSION.test(version) ? version : undefined;
}

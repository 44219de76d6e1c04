/** The folder, below the project's root, that holds the snapshot and our files about it. */
export const SPEC_FOLDER = 'spec';

/** Clerk's public repository of specs, on GitHub. */
export const REPOSITORY = 'clerk/openapi-specs';

/** The form of an API version, a date; it becomes part of file names and addresses, and a header of every request. */
export const VERSION = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The form of a commit's hash. */
export const COMMIT = /^[0-9a-f]{40}$/;

/** The origin of the snapshot: the content of `spec/source.json`. */
export interface Source {
  repository: string;
  path: string;
  commit: string;
  /** The version that the path names. The file's own `info.version` may be another: Clerk has published such files. */
  apiVersion: string;
  /** Hash of the upstream file, to the byte. */
  sha256: string;
  /** The name of the snapshot's file, beside source.json. */
  file: string;
  /** Hash of the snapshot's file, to the byte: the two belong together. */
  snapshotSha256: string;
}

/** Returns the path of a version's file in Clerk's repository. */
export function publishedPath(version: string): string {
  return `bapi/${version}.yml`;
}

/** Returns the name of a version's snapshot. */
export function snapshotName(version: string): string {
  return `clerk-bapi-${version}.json`;
}

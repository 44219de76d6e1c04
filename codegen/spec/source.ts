/** The folder, below the project's root, that holds the snapshot and our files about it. */
export const SPEC_FOLDER = 'spec';

/** Clerk's public repository of specs, on GitHub. */
export const REPOSITORY = 'clerk/openapi-specs';

/** The form of an API version; it becomes part of file names and addresses. */
export const VERSION = /^\w[\w.-]{0,63}$/;

/** The form of a commit's hash. */
export const COMMIT = /^[0-9a-f]{40}$/;

/** The origin of the snapshot: the content of `spec/source.json`. */
export interface Source {
  repository: string;
  path: string;
  commit: string;
  /** The spec's own version, `info.version`; Clerk dates its API with it. */
  apiVersion: string;
  /** Hash of the upstream file, to the byte. */
  sha256: string;
  /** The name of the snapshot's file, beside source.json. */
  file: string;
  /** Hash of the snapshot's file, to the byte: the two belong together. */
  snapshotSha256: string;
}

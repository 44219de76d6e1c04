// Stands in, in the bundle, for the `node:child_process` that commander requires to run commands that are programs of
// their own. Ours are not, and loading Node's module is 2 ms of every start.

/** Fails at its first use, in case commander comes to need it after all. */
exports.spawn = () => {
  throw new Error('No program is started for a command: see scripts/build/stand-ins/child-process.cjs.');
};

// Stands in, in the bundle, for `node:assert`. Node's own makes up the message of an assertion that has none from the
// source of the line that it stands on, and the bundle is one line: a broken response would hold up the process for
// seconds.

/**
 * Throws unless a condition holds.
 * @param {unknown} condition
 * @param {string | Error} [message]
 */
module.exports = function assert(condition, message = 'An assertion failed.') {
  if (condition) return;
  throw message instanceof Error ? message : Object.assign(new Error(message), { code: 'ERR_ASSERTION' });
};

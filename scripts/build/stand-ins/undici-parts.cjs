// Stands in, in the bundle, for parts of undici that this project never runs: bodies other than bytes, which bring the
// whole of fetch, and HTTP/2. They are a fourth of its size, and import what not every platform has.

/** Fails at its first use, in case undici comes to need the part after all. */
function leftOut() {
  throw new Error('This part of undici is not bundled: see scripts/build/stand-ins/undici-parts.cjs.');
}

module.exports = leftOut;
module.exports.extractBody = leftOut;

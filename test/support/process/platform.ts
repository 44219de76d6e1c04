/** The operating system that the tests run on: some of what they need exists on one only. */
export const [linux, windows] = [process.platform === 'linux', process.platform === 'win32'];

/** A device that is always full, which only Linux has. */
export const FULL_DEVICE = '/dev/full';

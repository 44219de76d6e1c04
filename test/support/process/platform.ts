/** What the machine that the tests run on is: some of what they try is not there on others. */
export const [linux, windows] = [process.platform === 'linux', process.platform === 'win32'];

/** A device without room, which only Linux has. */
export const FULL = '/dev/full';

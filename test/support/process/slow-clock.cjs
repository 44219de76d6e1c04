const { syncBuiltinESMExports } = require('node:module');
const promises = require('node:timers/promises');

// Preloaded with `node --require`: the program's waits of one kind, named by SLOW, are a thousand times as long, so that
// what is to happen before one is over has the time for it on any machine.
const SLOWER = 1000;
const { setTimeout: wait } = globalThis;
const { setTimeout: sleep } = promises;
if (process.env.SLOW === 'callbacks')
  globalThis.setTimeout = (callback, ms = 1, ...rest) => wait(callback, ms * SLOWER, ...rest);
if (process.env.SLOW === 'promises') promises.setTimeout = (ms = 1, ...rest) => sleep(ms * SLOWER, ...rest);
syncBuiltinESMExports();

// Preloaded with `node --require`: a dependency that prints wherever it can whenever a request is made.
const { log } = console;
const captured = process.stdout;

globalThis.AbortController = class extends AbortController {
  constructor(...args) {
    super(...args);
    log('noise: captured log');
    for (const method of ['log', 'info', 'debug', 'dir', 'table', 'group', 'warn', 'trace']) console[method]('noise');
    require('node:console').log('noise: imported console');
    process.stdout.write('noise: stdout\n');
    process.stdout.end?.('noise: end\n');
    captured.write('noise: captured stdout\n');
  }
};

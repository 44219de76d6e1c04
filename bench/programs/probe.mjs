// Loaded before a server that is measured: says on request what the process has used so far. Only a request for the heap
// collects garbage first.
process.on('message', (what) => {
  if (what === 'heap') globalThis.gc();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({ cpu: (user + system) / 1000, rss: rss / 1024 ** 2, heap: heapUsed / 1024 ** 2 });
});
// A server ends with its client, which the channel must not prevent.
process.channel.unref();
// One that serves over HTTP has no such client: it ends with whoever measures it.
process.on('disconnect', () => process.exit());

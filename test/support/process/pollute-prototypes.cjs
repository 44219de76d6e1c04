// Preloaded with `node --require`: says at the end whether anybody has put something on what every object inherits.
const shared = { Object, Array, String, Number, Function, Promise, Map, RegExp };
const names = () => Object.values(shared).map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join());
const before = names();

process.on('exit', () => {
  const after = names();
  const polluted = Object.keys(shared).filter((_, place) => after[place] !== before[place]);
  if (polluted.length > 0) process.stderr.write(`polluted: ${polluted.join()}\n`);
});

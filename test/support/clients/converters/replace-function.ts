/** Runs a function while a method of an object, such as `fetch` of the globals, is replaced by another. */
export async function replaceFunction<Name extends string, Method, Result>(
  object: { [name in Name]: Method },
  name: Name,
  method: Method,
  run: () => Promise<Result>,
): Promise<Result> {
  const original = object[name];
  object[name] = method;
  try {
    return await run();
  } finally {
    object[name] = original;
  }
}

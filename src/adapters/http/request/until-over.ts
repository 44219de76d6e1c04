/**
 * Returns a response that tells when it is over: sent to its end, given up by the client, broken, or ended after the longest time.
 * @param onOver is called once
 * @param longest milliseconds; without an end when left out
 */
export function untilOver(response: Response, onOver: () => void, longest?: number): Response {
  if (!response.body) {
    onOver();
    return response;
  }
  const reader = response.body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    onOver();
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (longest === undefined) return;
      timer = setTimeout(() => {
        end();
        controller.close();
        void reader.cancel().catch(() => {});
      }, longest);
      // No process waits for timers that are numbers.
      (timer as { unref?(): void }).unref?.();
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (isOver) return;
        if (!done) return controller.enqueue(value);
        end();
        controller.close();
      } catch (error) {
        if (isOver) return;
        end();
        controller.error(error);
      }
    },
    async cancel(reason) {
      end();
      await reader.cancel(reason);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}

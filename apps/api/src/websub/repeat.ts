/** Does something again and again, with a pause between, until it is stopped; stopping waits for what is being done. */
export function repeat(act: () => Promise<void>, pauseMs: number): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let doing = Promise.resolve();
  const start = (): void => {
    doing = act().finally(() => {
      if (!isOver) timer = setTimeout(start, pauseMs).unref();
    });
  };
  timer = setTimeout(start, pauseMs).unref();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await doing;
  };
}

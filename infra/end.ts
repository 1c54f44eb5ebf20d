const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Calls `stop` once: at the first signal, or when the process that started us is gone. */
export function onEnd(stop: () => void): void {
  let isEnding = false;
  const end = (): void => {
    // one ^C comes from the terminal and again from above
    if (isEnding) return;
    isEnding = true;
    stop();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  process.on('disconnect', end);
  // listening would keep us alive when all else is done
  process.channel?.unref();
}

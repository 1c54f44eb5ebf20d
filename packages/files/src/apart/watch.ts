import { workerData } from 'node:worker_threads';

const EVERY_MS = 200;
const { mostBytes } = workerData as { mostBytes: number };
const parent = process.ppid;

// beside the thread that parses, which may be busy without end: memory that a parser takes is nothing that the engine limits
setInterval(() => {
  if (process.memoryUsage.rss() > mostBytes || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, EVERY_MS);

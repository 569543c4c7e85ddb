#!/usr/bin/env node
import { languageOf } from '../build/command-io.js';
import { run } from './run.js';

// A reader that closes early (`| head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The first Ctrl-C lets the command clean up; the second exits immediately.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });

const CLEAR_LINE = '\r\u001b[K';

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
  language: languageOf(process.env),
  signal: stop.signal,
  ...(process.stderr.isTTY && { progress: (line) => process.stderr.write(CLEAR_LINE + line) }),
});

/**
 * Milliseconds that this process has kept a processor busy: what a limit on work is measured with. The clock on the wall
 * goes on while other processes have the processor, so that a busy machine would fail the test.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

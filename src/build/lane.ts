/** Work that runs beside other work, never more than so much at a time: whoever adds waits until there is room. */
export class Lane {
  private readonly running = new Set<Promise<void>>();
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly room: number) {}

  /**
   * Starts some work, once there is room.
   * @throws what earlier work has failed with: there is no use in more
   */
  async add(work: () => Promise<void>): Promise<void> {
    while (this.running.size >= this.room) await Promise.race(this.running);
    this.check();
    const one: Promise<void> = work()
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .finally(() => this.running.delete(one));
    this.running.add(one);
  }

  /** Waits for all that was added. */
  async drained(): Promise<void> {
    await Promise.all(this.running);
    this.check();
  }

  private check(): void {
    if (this.failure) throw this.failure.error;
  }
}

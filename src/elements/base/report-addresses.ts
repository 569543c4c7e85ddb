import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../../report/problems/problems.js';
import type { Report } from '../../report/types.js';
import type { Loaded } from '../../store/report-store.js';
import { listenToAddress } from './watch-source.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Additional reports by address, for widgets that show more than their own report. Each is loaded through the store,
 * like a widget's own; on a server, where nothing is loaded, there are none.
 */
export class ReportAddresses implements ReactiveController {
  private readonly loaded = new Map<string, Loaded>();
  private readonly releases = new Map<string, () => void>();

  /** @param addresses current addresses; read again after every update of the host */
  constructor(
    private readonly host: Host,
    private readonly addresses: () => readonly string[],
  ) {
    host.addController(this);
  }

  /** The report at an address, once loaded. */
  reportAt(address: string | undefined): Report | undefined {
    return address === undefined ? undefined : this.loaded.get(address)?.report;
  }

  /** The loaded reports, in the order of their addresses. */
  get reports(): readonly Report[] {
    return this.addresses().flatMap((address) => this.reportAt(address) ?? []);
  }

  /** The first problem. */
  get problem(): Problem | undefined {
    for (const address of this.addresses()) {
      const { problem } = this.loaded.get(address) ?? {};
      if (problem) return problem;
    }
    return undefined;
  }

  /** Whether an address has neither a report nor a problem yet. */
  get isPending(): boolean {
    return this.addresses().some((address) => {
      const loaded = this.loaded.get(address);
      return !loaded?.report && !loaded?.problem;
    });
  }

  hostConnected(): void {
    this.listen();
  }

  hostUpdated(): void {
    if (this.host.isConnected) this.listen();
  }

  hostDisconnected(): void {
    for (const address of [...this.releases.keys()]) this.leave(address);
  }

  private listen(): void {
    const wanted = new Set(this.addresses());
    for (const address of [...this.releases.keys()])
      if (!wanted.has(address)) {
        this.leave(address);
        this.loaded.delete(address);
      }
    for (const address of wanted) if (!this.releases.has(address)) this.hear(address);
  }

  private hear(address: string): void {
    const take = (loaded: Loaded) => {
      this.loaded.set(address, loaded);
      this.host.requestUpdate();
    };
    // Registered before the request, since a cached answer arrives synchronously.
    this.releases.set(address, () => undefined);
    this.releases.set(address, listenToAddress(address, this.host.baseURI, take));
  }

  private leave(address: string): void {
    this.releases.get(address)?.();
    this.releases.delete(address);
  }
}

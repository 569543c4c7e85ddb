import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** An HTTP server for one test file, with configurable responses; records all requests. */
export class ReportServer {
  readonly requests: IncomingMessage[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly server = createServer((request, response) => {
    this.requests.push(request);
    const answer = this.answers.get(request.url ?? '');
    if (answer) answer(response, request);
    else response.writeHead(404).end('<h1>Not Found</h1>');
  });

  async start(): Promise<void> {
    await new Promise<void>((done) => {
      this.server.listen(0, '127.0.0.1', done);
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** The address of a path; optionally sets its response. */
  at(path: string, answer?: Answer): string {
    if (answer) this.answers.set(path, answer);
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  /** Number of requests to a path. */
  asked(path: string): number {
    return this.requests.filter(({ url }) => url === path).length;
  }
}

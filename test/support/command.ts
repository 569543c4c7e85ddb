import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** The result of a command. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** The installed command line in a separate process. `npm test` builds it first. */
export class Command {
  readonly ended: Promise<Ended>;
  private readonly said = { out: '', error: '' };
  private readonly child: ChildProcess;

  /**
   * @param execArgv arguments for Node itself
   * @param user to run as; default: the user running the tests
   */
  constructor(
    args: readonly string[],
    execArgv: readonly string[] = [],
    user: { readonly uid?: number; readonly gid?: number } = {},
  ) {
    const env = { ...process.env, LC_ALL: 'C' };
    this.child = spawn(process.execPath, [...execArgv, MAIN, ...args], {
      ...user,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => (this.said.out += text));
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.said.error += text));
    this.ended = new Promise((done) => this.child.on('close', (code) => done({ code, ...this.said })));
  }

  /** Waits for output that matches. Rejects if the command ends without it. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const child = this.child;
    for (;;) {
      const found = pattern.exec(this.said.out);
      if (found) return found;
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`It ended without saying ${pattern}: ${this.said.out}${this.said.error}`);
      await new Promise((next) => setTimeout(next, 5));
    }
  }

  signal(name: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void {
    this.child.kill(name);
  }
}

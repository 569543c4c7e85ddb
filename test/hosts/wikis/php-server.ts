/* A program in PHP behind the web server that PHP has for tests. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { freePort } from '../support/free-port.js';

export interface PhpProgram {
  /** Its folder, whose files the server runs. */
  readonly root: string;
  /** A file that runs before each other. */
  readonly before?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export class PhpServer {
  private child: ChildProcess | undefined;
  base = '';
  private readonly flags: readonly string[];
  private readonly env: NodeJS.ProcessEnv;

  constructor(private readonly program: PhpProgram) {
    this.flags = program.before ? ['-d', `auto_prepend_file=${program.before}`] : [];
    this.env = { ...process.env, ...program.env };
  }

  /** Chooses the address, which a program may want to know before it is installed. */
  async settle(): Promise<string> {
    return (this.base = `http://127.0.0.1:${await freePort()}`);
  }

  /** Runs a script of the program. @param input what the script reads */
  run(script: string, args: readonly string[], input = ''): string {
    return execFileSync('php', [...this.flags, `${this.program.root}/${script}`, ...args], {
      env: this.env,
      input,
      encoding: 'utf8',
    });
  }

  /** Starts the server, and waits for its first answer. */
  async start(): Promise<void> {
    const { host } = new URL(this.base);
    this.child = spawn('php', [...this.flags, '-S', host, '-t', this.program.root], { env: this.env, stdio: 'ignore' });
    for (let tries = 0; tries < 200; tries++) {
      if (await fetch(`${this.base}/index.php`).catch(() => undefined)) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`${this.program.root} did not answer.`);
  }

  async text(path: string): Promise<string> {
    const answer = await fetch(this.base + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (!child) return;
    await new Promise((done) => {
      child.on('close', done);
      child.kill();
    });
  }
}

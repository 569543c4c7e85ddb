/* The real WordPress of Debian's package, with a database server and a web server of its own, for one test file. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { inRoot } from '../../../scripts/lib/run.mjs';
import { freePort } from '../support/free-port.js';

/** Where Debian's package `wordpress` puts it. */
const PACKAGE = '/usr/share/wordpress';
const NEEDED = [PACKAGE, '/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db'];

/** What is missing here; empty where it can be started. */
export const missingForWordPress = (): readonly string[] => NEEDED.filter((path) => !existsSync(path));

const own = (name: string): string => inRoot('test', 'hosts', 'wordpress', name);

export interface Post {
  readonly id: number;
  /** As it is in the database. */
  readonly stored: string;
  /** As a reader gets it. */
  readonly shown: string;
}

export class WordPress {
  private readonly folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  private readonly children: ChildProcess[] = [];
  private env: NodeJS.ProcessEnv = {};
  home = '';

  /** @param port of the site whose addresses it may ask */
  async start(port: number): Promise<void> {
    const root = join(this.folder, 'site');
    cpSync(PACKAGE, root, { recursive: true, dereference: true, filter: (path) => !path.endsWith('/wp-config.php') });
    cpSync(own('config.php'), join(root, 'wp-config.php'));
    mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
    cpSync(own('mu-test.php'), join(root, 'wp-content/mu-plugins/test.php'));
    mkdirSync(join(root, 'wp-content/themes/test'), { recursive: true });
    cpSync(own('theme.php'), join(root, 'wp-content/themes/test/index.php'));
    writeFileSync(join(root, 'wp-content/themes/test/style.css'), '/*\nTheme Name: Test\n*/');
    const socket = join(this.folder, 'db.sock');
    this.home = `http://127.0.0.1:${await freePort()}`;
    this.env = {
      ...process.env,
      WP_TEST_SOCKET: socket,
      WP_TEST_HOME: this.home,
      WP_TEST_ROOT: root,
      WP_TEST_PORT: String(port),
      WP_TEST_LOG: join(this.folder, 'debug.log'),
    };
    await this.startDatabase(socket);
    this.children.push(
      spawn('php', ['-S', new URL(this.home).host, '-t', root], {
        env: { ...this.env, PHP_CLI_SERVER_WORKERS: '3' },
        detached: true,
        stdio: 'ignore',
      }),
    );
  }

  private async startDatabase(socket: string): Promise<void> {
    const data = join(this.folder, 'db');
    const user = ['--user=root', '--no-defaults'];
    execFileSync(
      'mariadb-install-db',
      [
        '--no-defaults',
        '--user=root',
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
      ],
      { stdio: 'ignore' },
    );
    const server = spawn(
      'mariadbd',
      [...user.reverse(), `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--pid-file=${data}/pid`],
      { stdio: 'ignore', detached: true },
    );
    this.children.push(server);
    for (let tries = 0; tries < 300; tries++) {
      await new Promise((done) => setTimeout(done, 100));
      if (!existsSync(socket)) continue;
      execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'CREATE DATABASE wordpress'], {
        stdio: 'ignore',
      });
      return;
    }
    throw new Error('The database of WordPress did not start.');
  }

  /** Runs a step of run.php. Others may be answered meanwhile: it asks for oEmbed over the network. */
  step(name: string, given: unknown = {}): Promise<unknown> {
    return new Promise((done, fail) => {
      const child = spawn('php', [own('run.php'), name], { env: this.env });
      let said = '';
      child.stdout.on('data', (part: Buffer) => (said += part.toString()));
      child.stderr.on('data', (part: Buffer) => (said += part.toString()));
      child.on('close', () => {
        const [, result] = said.split('RESULT');
        if (result === undefined) fail(new Error(`WordPress: ${said.slice(0, 2000)}`));
        else done(JSON.parse(result));
      });
      child.stdin.end(JSON.stringify(given));
    });
  }

  post(as: 'author' | 'admin', content: string): Promise<Post> {
    return this.step('post', { as, content }) as Promise<Post>;
  }

  /** The address of an article. */
  at(id: number): string {
    return `${this.home}/?p=${id}`;
  }

  /** Puts a plugin into it, as its upload does. */
  addPlugin(zip: Uint8Array): void {
    for (const [path, bytes] of Object.entries(unzipSync(zip))) {
      const target = join(this.folder, 'site/wp-content/plugins', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.children.map(
        (child) =>
          new Promise((done) => {
            child.on('close', done);
            // Its group: the server of PHP has workers of its own, which outlive it.
            if (child.pid !== undefined) process.kill(-child.pid);
          }),
      ),
    );
    rmSync(this.folder, { recursive: true, force: true });
  }
}

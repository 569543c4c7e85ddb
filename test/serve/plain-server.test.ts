import { once } from 'node:events';
import { request, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainServer } from '../../src/serve/plain-server.js';
import { makeAnswers } from '../../src/site/answers/answers.js';
import type { Answers } from '../../src/site/answers/plain.js';

const files = new Map([['a.json', '{"label":"茶叶产量"}']]);
const answers = makeAnswers({
  base: 'http://127.0.0.1/',
  report: () => undefined,
  file: (path) => files.get(path),
});

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function opened(which: Answers): Promise<number> {
  server = plainServer(() => which).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function ask(port: number, path: string, method = 'GET', headers: Record<string, string> = {}) {
  const sent = request({ port, host: '127.0.0.1', path, method, headers }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const text = Buffer.concat(await response.toArray()).toString();
  return { status: response.statusCode, headers: response.headers, text };
}

describe('a published site in Node', () => {
  it('is answered with the bytes and headers of the handler', async () => {
    const port = await opened(answers);
    const got = await ask(port, '/a.json');
    expect([got.status, got.text, got.headers['content-length'], got.headers['content-type']]).toEqual([
      200,
      files.get('a.json'),
      '24',
      'application/json; charset=utf-8',
    ]);
    const etag = got.headers.etag!;
    const again = await ask(port, '/a.json', 'GET', { 'if-none-match': etag });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag]);
    const head = await ask(port, '/a.json', 'HEAD');
    expect([head.status, head.text, head.headers['content-length'], head.headers.etag]).toEqual([200, '', '24', etag]);
  });

  it.each([
    ['/none', 'GET', 404],
    ['http://other.example/a.json', 'GET', 200],
    ['http://[', 'GET', 400],
    ['*', 'OPTIONS', 405],
    ['/%E4%B8', 'GET', 400],
    ['/../../a.json', 'GET', 200],
    ['//a.json', 'GET', 404],
    ['/a.json', 'POST', 405],
  ])('answers %s with %s by %i', async (path, method, status) => {
    expect((await ask(await opened(answers), path, method)).status).toBe(status);
  });

  it('answers 500 where the program itself is wrong, and goes on', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    const port = await opened((asking) => (isBroken ? Promise.reject(new Error('a bug')) : answers(asking)));
    const got = await ask(port, '/a.json');
    expect([got.status, got.text, written.mock.calls[0]?.[0]]).toEqual([500, '', new Error('a bug')]);
    isBroken = false;
    expect((await ask(port, '/a.json')).status).toBe(200);
    written.mockRestore();
  });

  it('tells its work that the client has gone', async () => {
    const gone = new Promise<void>((done) => {
      void opened(async ({ signal }) => {
        signal.addEventListener('abort', () => done());
        return new Promise(() => undefined);
      }).then((port) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
          setTimeout(() => socket.destroy(), 50);
        });
      });
    });
    await gone;
  });
});

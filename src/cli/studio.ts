import { builtFiles } from '../build/built-files.js';
import { EXIT, type ExitCode, type Io } from '../build/command-io.js';
import { openServer } from '../serve/open-server.js';
import { studioHandler, type StudioDocument } from '../serve/studio.js';
import { StudioSession } from '../serve/studio-session.js';
import { listening } from '../site/policy.js';
import type { Handler } from '../site/handler.js';
import { importDocument } from './import-document.js';
import { DocumentFiles } from './studio-document.js';

export interface StudioOptions {
  /** False to not open a browser: the address is printed either way. */
  readonly open: boolean;
}

/** External dependencies; tests pass their own. */
export interface Surroundings {
  /** Opens an address in the default browser. */
  readonly openBrowser: (address: string) => Promise<unknown>;
  /** The page as a single file. */
  readonly page: () => Promise<Uint8Array>;
}

const SURROUNDINGS: Surroundings = {
  // Imported lazily: it inspects the operating system when loaded.
  openBrowser: async (address) => (await import('open')).default(address),
  page: () => builtFiles.read('studio.html'),
};

/** Loopback only. */
const HOST = '127.0.0.1';

/**
 * Opens the studio in a browser, with or without a document, until interrupted.
 * @throws UsageError if the document can't be read, or the files next to it can't be written
 */
export async function studio(
  file: string | undefined,
  options: StudioOptions,
  io: Io,
  { openBrowser, page: readPage }: Surroundings = SURROUNDINGS,
): Promise<ExitCode> {
  const page = new TextDecoder().decode(await readPage());
  const document = file === undefined ? undefined : await documentOf(file);
  // The handler needs the port, which is known only once the server listens.
  const answering: { handler?: Handler } = {};
  const server = await openServer(
    { host: HOST, port: 0 },
    (request) => answering.handler?.(request) ?? new Response(null, { status: 503 }),
    io.signal,
  );
  const addressOf = (token: string): string => `http://${HOST}:${server.port}/#token=${token}`;
  const session = new StudioSession((token) => tellAgain(addressOf(token), io));
  answering.handler = studioHandler({ page: listening(page, ''), document, host: HOST, port: server.port, session });
  tell(addressOf(session.token), io);
  if (options.open) await openBrowser(addressOf(session.token)).catch(() => tellUnopened(io));
  await server.closed;
  return EXIT.clean;
}

async function documentOf(file: string): Promise<StudioDocument> {
  const { files } = await importDocument(file);
  return new DocumentFiles(file, files);
}

const tell = (address: string, { out, language }: Io): void =>
  out({ zh: `${address}（只限本机，按Ctrl-C结束）`, en: `${address} (local only; Ctrl-C to stop)` }[language]);

const tellAgain = (address: string, { out, language }: Io): void =>
  out(
    {
      zh: `网址只能用一次，再打开请用：${address}`,
      en: `Each address works once. To open the studio again, use ${address}`,
    }[language],
  );

const tellUnopened = ({ error, language }: Io): void =>
  error(
    { zh: '没有找到浏览器；请自行打开上面的网址。', en: 'No browser found. Open the address above in your browser.' }[
      language
    ],
  );

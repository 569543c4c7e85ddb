/* A fake clipboard that tests can read or disable. */

interface Written {
  /** The last written content, by media type. */
  texts: Record<string, string>;
}

interface FakeClipboard {
  writeText(text: string): Promise<void>;
  write(items: readonly ClipboardItem[]): Promise<void>;
}

async function textsOf(item: ClipboardItem): Promise<Record<string, string>> {
  const pairs = item.types.map(async (type) => [type, await (await item.getType(type)).text()] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

function set(value: FakeClipboard | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
}

/** A clipboard that accepts everything. */
export function withClipboard(): Written {
  const written: Written = { texts: {} };
  set({
    writeText: (text) => {
      written.texts = { 'text/plain': text };
      return Promise.resolve();
    },
    write: async ([item]) => {
      written.texts = item ? await textsOf(item) : {};
    },
  });
  return written;
}

/** A clipboard that rejects writes, as in a frame without permission. */
export function withForbiddenClipboard(): void {
  const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  set({ writeText: refuse, write: refuse });
}

/** No clipboard API, as over http. */
export const withoutClipboard = (): void => set(undefined);

/** Restores the engine's own clipboard. */
export const restoreClipboard = (): void => void Reflect.deleteProperty(navigator, 'clipboard');

import { spawn } from 'node:child_process';
import { UsageError } from '../build/command-io.js';
import type { GivenBlock } from '../draft/session/with-proposed.js';

/** Limits of a command's run time and output. */
export interface Limits {
  readonly milliseconds: number;
  readonly bytes: number;
}

const USUAL: Limits = { milliseconds: 120_000, bytes: 8_000_000 };

/**
 * Runs a command that proposes figures: it reads the blocks of the text as JSON from stdin and prints a JSON list of
 * quotes.
 * @throws UsageError if it can't be run, fails, times out, prints too much, or anything but such a list
 */
export async function proposedBy(
  command: string,
  blocks: readonly GivenBlock[],
  { milliseconds, bytes }: Limits = USUAL,
): Promise<readonly unknown[]> {
  const said = await outputOf(command, JSON.stringify(blocks), { milliseconds, bytes });
  try {
    const answer: unknown = JSON.parse(said);
    if (Array.isArray(answer)) return answer as readonly unknown[];
  } catch {
    // Reported below, with the same message.
  }
  throw failed(command, {
    zh: '输出的不是JSON列表；应为[{"block": 0, "quote": "…"}]',
    en: 'it did not print a list in JSON, such as [{"block": 0, "quote": "…"}]',
  });
}

function outputOf(command: string, input: string, { milliseconds, bytes }: Limits): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: process.platform !== 'win32',
    });
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (problem: { readonly zh: string; readonly en: string }): void => {
      clearTimeout(timer);
      killed(child.pid);
      reject(failed(command, problem));
    };
    const timer = setTimeout(
      () =>
        end({ zh: `${milliseconds / 1000}秒内没有结束`, en: `it did not end within ${milliseconds / 1000} seconds` }),
      milliseconds,
    );
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > bytes) end({ zh: `输出超过${bytes}字节`, en: `it printed more than ${bytes} bytes` });
    });
    // A command may ignore its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', ({ message }) => end({ zh: `无法运行（${message}）`, en: `it can't be run (${message})` }));
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(failed(command, { zh: `以代码${code ?? '—'}结束`, en: `it ended with ${code ?? 'a signal'}` }));
    });
  });
}

/** Kills the shell and its children. */
function killed(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has already exited.
  }
}

const failed = (command: string, { zh, en }: { readonly zh: string; readonly en: string }): UsageError =>
  new UsageError({ zh: `--propose：${command}：${zh}`, en: `--propose: ${command}: ${en}` });

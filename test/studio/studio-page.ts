/* The studio as its build makes it, in a Chromium that Node drives: from a file of the disk, as a clerk opens it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, getBrowser } from '../../scripts/browsers.mjs';
import { inRoot } from '../../scripts/lib/run.mjs';
import { studioPage } from '../../scripts/lib/studio/bundle-studio.mjs';

const AXE = readFileSync(inRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8');

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly scheme: 'light' | 'dark';
}

export class StudioPage {
  /** Addresses that were asked for, but for the page itself. */
  readonly asked: string[] = [];
  /** What the page said in its console, and errors that nobody caught. */
  readonly said: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
    readonly page: Page,
  ) {}

  static async open(): Promise<StudioPage> {
    const found = await getBrowser('chromium');
    if (!found) throw new Error('There is no Chromium to open the studio in; npm test gets one.');
    const { path: executablePath, headless = true, env } = found;
    const folder = mkdtempSync(join(tmpdir(), 'report-studio-'));
    writeFileSync(join(folder, 'studio.html'), await studioPage());
    const browser = await launch({ executablePath, headless, env, args: CHROMIUM_FLAGS });
    const page = await browser.newPage();
    const studio = new StudioPage(browser, folder, page);
    page.on('request', (request) => studio.asked.push(request.url()));
    page.on('console', (message) => studio.said.push(message.text()));
    page.on('pageerror', (error) => studio.said.push(String(error)));
    // What is not saved yet is asked about before the page is left; a test leaves it all the same.
    page.on('dialog', (dialog) => void dialog.accept());
    await studio.visit();
    return studio;
  }

  get address(): string {
    return pathToFileURL(join(this.folder, 'studio.html')).href;
  }

  async visit(): Promise<void> {
    await this.page.setViewport({ width: 1280, height: 800 });
    await this.page.goto(this.address, { waitUntil: 'load' });
    await this.page.waitForSelector('studio-import');
  }

  /** Gives the page a document, as somebody does who chooses one. */
  async give(name: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.folder, name);
    writeFileSync(file, bytes);
    const input = (await this.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await this.page.waitForSelector('main.import, .refused');
  }

  /** Goes to a step by its place in the band. */
  async step(at: number): Promise<void> {
    const steps = await this.page.$$('.steps button');
    await steps[at]!.click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key as 'Enter');
  }

  /** What the page shows of something, without the white space around it. */
  async text(selector: string): Promise<string> {
    return this.page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());
  }

  count(selector: string): Promise<number> {
    return this.page.$$eval(selector, (all) => all.length);
  }

  /** Shows the page in a size, a language and a colour scheme. */
  async looks({ width, height, language, scheme }: Look): Promise<void> {
    await this.page.setViewport({ width, height });
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await this.page.$eval('studio-app', (app, lang) => ((app as HTMLElement).lang = lang), language);
  }

  /** Shows the page in the colours of a system that has its own, as people with weak sight choose them. */
  async forcedColours(): Promise<void> {
    const client = await this.page.createCDPSession();
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ];
    await client.send('Emulation.setEmulatedMedia', { features });
  }

  /** Chooses a file in a field for files. */
  async upload(selector: string, name: string, content: string): Promise<void> {
    const file = join(this.folder, name);
    writeFileSync(file, content);
    const input = (await this.page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  }

  /** What axe finds, a line each. */
  async violations(): Promise<readonly string[]> {
    await this.page.evaluate(AXE);
    return this.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true });
  }
}

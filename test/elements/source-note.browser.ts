import { expect } from 'chai';
import { SourceNote } from '../../src/elements/source-note.js';
import { report } from '../fixtures/model-facts.js';
import { restoreClipboard, withClipboard, withoutClipboard } from '../support/browsers/clipboard.js';
import { codes, draw, heard, isDrawn, place, rendered, setUpPage, until } from '../support/page.js';

setUpPage();
afterEach(restoreClipboard);

const find = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

async function note(attributes = 'fact="tea-output"'): Promise<SourceNote> {
  const element = place(`<source-note ${attributes}>据云溪镇报告</source-note>`, SourceNote);
  element.report = report;
  await rendered();
  return element;
}

const folded = (element: Element) => find(element, 'details') as HTMLDetailsElement;
const action = (element: Element, words: string): HTMLElement => {
  const found = [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  return found ?? expect.fail(`There is no ${words}`);
};
const said = (element: Element): string => find(element, '[role="status"]').textContent;

/** Files that the page hands out, in place of the browser's own. */
function catchFiles() {
  const own = { createObjectURL: URL.createObjectURL.bind(URL), revokeObjectURL: URL.revokeObjectURL.bind(URL) };
  const files: { name: string; href: string; blob: Blob }[] = [];
  const revoked: string[] = [];
  let blob: Blob | undefined;
  URL.createObjectURL = (made) => {
    blob = made as Blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = (url) => void revoked.push(url);
  HTMLAnchorElement.prototype.click = function () {
    files.push({ name: this.download, href: this.href, blob: blob! });
  };
  return {
    files,
    revoked,
    end() {
      Object.assign(URL, own);
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    },
  };
}

describe('<source-note>', () => {
  describe('is folded', () => {
    it('at first, and says what it unfolds', async () => {
      const element = await note();
      expect(folded(element).open).to.equal(false);
      expect(find(element, 'summary').innerText.trim()).to.match(/^出处与原文\s+茶叶产值$/);
      expect(element.getBoundingClientRect().height).to.be.below(70);
      expect(find(element, 'summary').getBoundingClientRect().height).to.be.at.least(44);
    });

    it('unless it is open, by attribute or by property', async () => {
      const element = await note('fact="tea-output" open');
      expect(folded(element).open).to.equal(true);
      element.open = false;
      await rendered();
      expect(folded(element).open).to.equal(false);
      expect(element.hasAttribute('open')).to.equal(false);
    });

    it('and unfolds under the reader’s hand, which the attribute follows', async () => {
      const element = await note();
      find(element, 'summary').click();
      await until(() => element.open, 'the property');
      expect(element.hasAttribute('open')).to.equal(true);
      find(element, 'summary').click();
      await until(() => !element.open, 'the property');
    });
  });

  describe('says', () => {
    it('all that is known of a fact', async () => {
      const element = await note('fact="tea-output" open');
      const text = heard(element);
      for (const part of [
        '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）',
        '“24.86亿元” 第8至14字',
        '据云溪镇人民政府报告',
        '云溪镇2023年报告',
        '经济',
        '00000000…00000000',
      ])
        expect(text).to.include(part);
      expect(element.shadowRoot!.querySelector('dd a')?.getAttribute('href')).to.equal(
        'https://example.com/yunxi-2023',
      );
    });

    it('what is known of the whole report, where no fact is named', async () => {
      const element = await note('open');
      expect(find(element, '.about').textContent).to.equal('云溪镇2023年报告');
      expect(heard(element)).to.include('共7项');
      expect(element.shadowRoot!.querySelector('.quotes')).to.equal(null);
      element.fact = 'tea-output';
      await rendered();
      expect(find(element, '.about').textContent).to.include('茶叶产值');
      element.removeAttribute('fact');
      element.fact = undefined;
      await rendered();
      expect(find(element, '.about').textContent).to.equal('云溪镇2023年报告');
    });

    it('the whole hash on demand', async () => {
      const element = await note('open');
      const hash = find(element, '.hash') as HTMLDetailsElement;
      expect(hash.open).to.equal(false);
      find(element, '.hash summary').click();
      await until(() => hash.open, 'the hash');
      expect(find(element, '.full').textContent).to.equal('0'.repeat(64));
      expect(element.open).to.equal(true);
    });

    it('nothing where the fact is unknown: the light DOM stands', async () => {
      const element = await note('fact="nothing"');
      expect(isDrawn(element)).to.equal(false);
      expect(heard(element)).to.equal('据云溪镇报告 数据暂时无法加载，以原文为准');
      expect(codes()).to.deep.equal(['FACT_UNKNOWN']);
    });

    it('nothing before the report is loaded', async () => {
      expect(heard(await draw('<source-note>据云溪镇报告</source-note>'))).to.equal('据云溪镇报告');
    });
  });

  describe('copies', () => {
    it('a citation', async () => {
      const written = withClipboard();
      const element = await note('fact="tea-output" open');
      action(element, '复制引文').click();
      await until(() => said(element) === '已复制', 'the word');
      expect(written.texts['text/plain']).to.match(/^据云溪镇人民政府报告《.*》，茶叶产值24\.86亿元/);
    });

    it('a table, as text and as HTML where the engine takes both', async () => {
      const written = withClipboard();
      const element = await note('fact="tea-output" open');
      action(element, '复制表格').click();
      await until(() => said(element) === '已复制', 'the word');
      expect(written.texts['text/plain']).to.include('原文数值\t24.86亿元\n数\t2486000000\n单位\t元');
      if (typeof ClipboardItem === 'function')
        expect(written.texts['text/html']).to.include('<tr><td>数</td><td>2486000000</td></tr>');
    });

    it('by selecting the text where there is no clipboard', async () => {
      withoutClipboard();
      const element = await note('open');
      action(element, '复制引文').click();
      await until(() => element.shadowRoot!.querySelector('textarea') !== null, 'the text');
      expect((find(element, 'textarea') as HTMLTextAreaElement).value).to.match(/^云溪镇人民政府《云溪镇2023年报告》/);
      expect(said(element)).to.equal('已选中，请按复制键');
    });
  });

  describe('saves', () => {
    it('CSV and JSON by an address of its own, which it takes back', async () => {
      const caught = catchFiles();
      try {
        const element = await note('fact="tea-output" open');
        action(element, '下载CSV').click();
        action(element, '下载JSON').click();
        expect(caught.files.map(({ name, href }) => `${name} ${href}`)).to.deep.equal([
          'yunxi-2023-tea-output.csv blob:test',
          'yunxi-2023-tea-output.json blob:test',
        ]);
        const [csv, json] = caught.files;
        expect([...new Uint8Array(await csv!.blob.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
        expect(csv!.blob.type).to.equal('text/csv;charset=utf-8');
        expect(JSON.parse(await json!.blob.text())).to.have.property('id', 'yunxi-2023');
        await until(() => caught.revoked.length === 2, 'the end of the addresses');
      } finally {
        caught.end();
      }
    });

    it('no JSON of a claim written by hand, which is in no report', async () => {
      const element = await draw('<source-note label="茶叶产值" value="3.2" unit="元" open></source-note>');
      expect([...element.shadowRoot!.querySelectorAll('button')].map(({ textContent }) => textContent)).to.deep.equal([
        '复制引文',
        '复制表格',
        '下载CSV',
      ]);
    });
  });

  describe('in the source slot of another widget', () => {
    for (const [tag, attributes] of [
      ['stat-card', 'fact="tea-output"'],
      ['ranking-badge', 'fact="tea-output"'],
      ['progress-ring', 'fact="villages-lit"'],
      ['score-board', 'board="highlights"'],
    ] as const)
      it(`stands under the source line of <${tag}>, without a plate`, async () => {
        const source = place(
          `<report-source><${tag} ${attributes}>原文<source-note slot="source" fact="tea-output"></source-note></${tag}></report-source>`,
        );
        Object.assign(source, { report });
        await rendered();
        const [widget, element] = [source.querySelector(tag)!, source.querySelector('source-note')!];
        expect([isDrawn(widget), isDrawn(element)]).to.deep.equal([true, true]);
        const meta = widget.shadowRoot!.querySelector('.meta')!.getBoundingClientRect();
        expect(element.getBoundingClientRect().top).to.be.at.least(meta.bottom - 1);
        const { borderTopWidth, paddingLeft } = getComputedStyle(find(element, '.root'));
        expect([borderTopWidth, paddingLeft]).to.deep.equal(['0px', '0px']);
      });
  });
});

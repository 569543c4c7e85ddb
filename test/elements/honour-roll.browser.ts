import { expect } from 'chai';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { HonourRoll } from '../../src/elements/honour-roll.js';
import { report } from '../fixtures/model-facts.js';
import { codes, draw, heard, isDrawn, place, rendered, seen, setUpPage, reported, wrapperOf } from '../support/page.js';

setUpPage();

const written = (...rows: readonly object[]): string => JSON.stringify(rows).replaceAll('"', '&quot;');

/** A widget in a place of some width. */
async function at(width: number, markup: string): Promise<HonourRoll> {
  const roll = place(markup, HonourRoll);
  roll.parentElement!.style.width = `${width}px`;
  await rendered();
  return roll;
}

async function sampleAt(width: number, lang = 'zh-CN'): Promise<HonourRoll> {
  const roll = await at(width, `<honour-roll lang="${lang}"></honour-roll>`);
  roll.report = choujiang2023;
  await rendered();
  return roll;
}

const all = (roll: HonourRoll, selector: string): Element[] => [...wrapperOf(roll).querySelectorAll(selector)];
const textsOf = (roll: HonourRoll, selector: string) => all(roll, selector).map(({ textContent }) => textContent);

describe('<honour-roll>', () => {
  it('shows every honour of the report, by level from the widest down, those of one title in one', async () => {
    const roll = await sampleAt(1000);
    expect(textsOf(roll, '.level-name')).to.deep.equal(['全国', '省级', '地市级', '县（市、区）级']);
    expect(all(roll, '.honour')).to.have.length(13);
  });

  it('names level, title, recipient, giver, date and standings', async () => {
    const roll = await sampleAt(1000);
    roll.facts = 'red-roots-demonstration-subdistrict';
    await rendered();
    expect(seen(roll)).to.equal('省级 | 红色根脉强基示范街道 稠江街道 省委授予 2023年6月 全省首批 全市唯一');
  });

  it('has one sentence per honour, in lists named by their level', async () => {
    const roll = place(`<honour-roll label="荣誉"></honour-roll>`, HonourRoll);
    roll.report = report;
    await rendered();
    expect(heard(roll)).to.equal('云溪镇获评“绿色乡镇”，全县首批（2023年） 2023年 据云溪镇人民政府报告');
    expect(all(roll, '[role="list"]').map((list) => list.getAttribute('aria-label'))).to.deep.equal(['县（市、区）级']);
    expect(all(roll, '[role="group"]').map((group) => group.getAttribute('aria-label'))).to.deep.equal(['荣誉']);
  });

  it('accepts hand-written items', async () => {
    const rows = written(
      { label: '绿色乡镇', level: 'county', recipient: '云溪镇', standing: 'rank', position: '1', among: '全县' },
      { label: '茶叶之乡', level: 'province' },
    );
    const roll = await draw(`<honour-roll source="云溪镇" items="${rows}"></honour-roll>`, HonourRoll);
    expect(seen(roll)).to.equal('省级 | 茶叶之乡 | 县（市、区）级 | 绿色乡镇 云溪镇 全县第一');
    expect(heard(roll)).to.equal('茶叶之乡 云溪镇获评“绿色乡镇”，全县第一 据云溪镇报告');
  });

  it('fills only the mark of a rank', async () => {
    const kinds = ['only', 'first-batch', 'first-ever', 'leading'];
    const rows = kinds.map((standing) => ({ label: '甲', level: 'county', standing, among: '全县' }));
    const rank = { label: '甲', level: 'county', standing: 'rank', position: '1', among: '全县' };
    const roll = await draw(`<honour-roll items="${written(...rows, rank)}"></honour-roll>`, HonourRoll);
    const grounds = all(roll, '.mark').map((mark) => getComputedStyle(mark).backgroundColor);
    expect(grounds.slice(0, 4)).to.deep.equal(kinds.map(() => 'rgba(0, 0, 0, 0)'));
    expect(grounds[4]).to.not.equal(grounds[0]);
    expect(new Set(textsOf(roll, '.mark')).size).to.equal(5);
  });

  for (const lang of ['zh-CN', 'en'])
    for (const width of [120, 280, 320, 480, 768, 1200])
      it(`stays within itself in ${lang} at ${width} px`, async () => {
        const roll = await sampleAt(width, lang);
        const { right } = wrapperOf(roll).getBoundingClientRect();
        for (const piece of all(roll, '.title, .recipient, .given, .line, .level-name'))
          expect(piece.getBoundingClientRect().right).to.be.at.most(right);
        const honours = all(roll, '.honour').map((honour) => honour.getBoundingClientRect());
        const [first, second] = honours;
        expect(second!.top >= first!.bottom || second!.left >= first!.right).to.equal(true);
      });

  it('puts the level beside its honours if they fit, and otherwise above', async () => {
    const levelBeside = (roll: HonourRoll): boolean => {
      const [name, list] = ['.level-name', '.honours'].map((part) => all(roll, part)[0]!.getBoundingClientRect());
      return name!.right <= list!.left;
    };
    expect(levelBeside(await sampleAt(480))).to.equal(true);
    const narrow = await sampleAt(479);
    expect(levelBeside(narrow)).to.equal(false);
    narrow.sizeClass = 'wide';
    await rendered();
    expect(levelBeside(narrow)).to.equal(true);
  });

  it('keeps showing its own text, and reports why', async () => {
    const roll = place(`<honour-roll facts="accidents">荣誉</honour-roll>`, HonourRoll);
    roll.report = report;
    await rendered();
    expect(isDrawn(roll)).to.equal(false);
    expect(heard(roll)).to.match(/^荣誉/);
    expect(codes()).to.deep.equal(['KIND_UNFIT']);
    expect(reported.problems[0]).to.include({ tag: 'honour-roll', path: 'facts' });
  });

  it('has its public parts', async () => {
    const parts = all(await sampleAt(1000), '[part]').flatMap((each) => [...each.part]);
    expect([...new Set(['base', ...parts])].sort()).to.deep.equal(['base', 'mark', 'source', 'standing']);
  });
});

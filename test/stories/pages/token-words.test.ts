import { describe, expect, it } from 'vitest';
import tokens from '../../../src/theme/tokens.json' with { type: 'json' };
import { TOKEN_WORDS } from '../../../stories/pages/token-words.js';

const { 'zh-CN': zh, en } = TOKEN_WORDS;
const namesIn = (group: object): string[] => Object.keys(group).filter((name) => !name.startsWith('$'));

describe('the page of tokens', () => {
  it('says in Chinese what every theme and density of the file is for', () => {
    expect(Object.keys(zh.look)).toEqual(['neutral', ...namesIn(tokens.theme), ...namesIn(tokens.density)]);
    expect(Object.keys(zh.look)).toEqual(Object.keys(en.look));
  });

  it('says in Chinese what every colour of a palette means', () => {
    const usesIn = (colour: object) =>
      Object.fromEntries(Object.entries(colour).map(([name, uses]) => [name, Object.keys(uses as object)]));
    expect(usesIn(zh.colour)).toEqual(usesIn(en.colour));
    expect(Object.keys(en.colour).sort()).toEqual(namesIn(tokens.palette).sort());
  });

  it('is in Chinese throughout, but for names', () => {
    const texts = [zh.title, zh.lead, zh.looks, zh.changes, zh.palette, ...Object.values(zh.uses)];
    const said = [
      ...texts,
      ...Object.values(zh.look),
      ...Object.values(zh.colour).flatMap((uses) => Object.values(uses)),
    ];
    expect(said.filter((text) => !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });
});

/*
 * The catalogue of cases that decide whether an embed is safe to give away: what may go wrong with data, on somebody's
 * page, between frames, on the network, in a browser's life, for a reader's senses, to security, and under load. A test
 * that covers a case has a title that begins with its id, and docs/catalogue.md is made from that.
 */

/** What a case is to be run in. Chromium 102 and 87 stand for the old cores of browsers on office desktops. */
export const ENGINES = ['Node', 'Chromium', 'Firefox', 'WebKit', 'Chromium 102', 'Chromium 87'] as const;

export type Engine = (typeof ENGINES)[number];

export interface Case {
  /** A letter for the group and two digits; in the second attack RF and RC, for its faults and its cases. */
  readonly id: string;
  readonly title: string;
  readonly engines: readonly Engine[];
  /** Why no test here covers it, or what of it none covers. */
  readonly reason?: string;
}

export const GROUPS: Readonly<Record<string, string>> = {
  D: 'Data',
  H: 'Host page',
  F: 'Frame',
  N: 'Network',
  L: 'Life in a browser',
  A: 'Access for all',
  S: 'Security',
  P: 'Load and size',
  R: 'Second attack',
};

const N = ['Node'] as const;
const Cr = ['Chromium'] as const;
const CrFx = ['Chromium', 'Firefox'] as const;
const CrFxWk = ['Chromium', 'Firefox', 'WebKit'] as const;
const CrOld = ['Chromium', 'Chromium 87'] as const;
const all = ENGINES.slice(1);
const Nall = ENGINES;

type Row = readonly [id: string, title: string, engines: readonly Engine[], reason?: string];

/** Of the second attack, what is still to be fixed. */
const OPEN = 'not fixed yet';

const ROWS: readonly Row[] = [
  ['D01', 'the real report: every figure as printed', Nall],
  ['D02', 'JSON that is none, in 188 ways', ['Node', 'Chromium']],
  ['D03', 'JSON that parsers may take or leave', N],
  ['D04', 'JSON that is valid and no report', N],
  ['D05', 'values that are no figures: NaN, infinity, null, blank, arrays', Nall],
  ['D06', 'figures at the edge: zero, minus zero, 1e21, full-width digits', N],
  ['D07', 'shares under 0, over 100 and in between, to a ring', all],
  ['D08', 'naughty strings as labels', all],
  ['D09', 'labels of thousands of characters, unbroken, or piled with marks', all],
  ['D10', 'labels with direction marks, control characters and half characters', all],
  ['D11', 'names that nothing has', Nall],
  ['D12', 'schema versions: older, newer, none, odd', N],
  ['D13', 'harmless differences of a file: more keys, other order, BOM, CRLF', N],
  ['D14', 'ids that every object has', Nall],
  ['D15', 'units: missing, unknown, mixed', N],
  ['D16', 'words beside a figure: over, about, nearly', Nall],
  ['D17', 'one figure printed twice, rounded differently', N],
  ['D18', 'parts that do not add up to the whole', N],
  ['D19', 'too much data: bytes, entries, depth, one string', ['Node', 'Chromium', 'Chromium 87']],
  ['D20', 'standings without scope, or with a rank that is none', N],
  ['D21', 'years and dates that are none', N],
  ['D22', 'any report whatever, and any mistake in it', N],
  ['D24', 'numbers against the CLDR and against Intl', Nall],
  ['D25', 'attribute or property, before and after the upgrade', all],

  ['H01', 'Bootstrap 5', all],
  ['H02', 'Bootstrap 3', all],
  ['H03', 'Tailwind preflight', all],
  ['H04', 'normalize.css', all],
  ['H05', 'reset-css', all],
  ['H06', 'the reset of Ant Design', all],
  ['H07', 'layui', all],
  ['H08', 'WeUI', all],
  ['H09', 'Foundation', all],
  ['H10', 'Semantic UI', all],
  ['H11', 'Element Plus', all],
  ['H12', 'github-markdown', all],
  ['H13', 'everything set on everything, and !important', all],
  ['H14', 'root font sizes of 10 px and 100 px', all],
  ['H15', 'from right to left, vertical, zoomed, scaled, grey, not selectable', all],
  ['H16', 'a host that hides the widget', all],
  ['H17', 'the script twice, by one address, by two, as module and classic', all],
  ['H18', 'two versions of the library', all],
  ['H19', 'a host that has the tag already', all],
  ['H20', 'other libraries: Lit 2, zone.js, jQuery 1, core-js 2', CrOld],
  ['H21', 'built-ins that the host has changed or frozen', CrOld],
  ['H22', 'strict content security policies', CrFxWk],
  ['H23', 'Trusted Types', CrFx],
  ['H24', 'cross-origin isolation', CrFx],
  ['H25', 'quirks mode, XHTML, a base address, a GBK page', all],
  ['H26', 'markup as an editor leaves it', all],
  ['H27', 'every way of putting markup on a page', all],
  ['H28', 'script switched off', Cr],
  ['H29', 'script blocked, missing or of the wrong type', all],
  ['H30', 'inside table, flex, grid, no width, not shown', all],
  ['H31', 'from 120 to 1,200 px, and zoomed', all],
  ['H32', 'the codes through the filters of editors', N],

  ['F01', 'a height from the right frame', all],
  ['F02', 'a height from somebody else', all],
  ['F03', 'a height from the wrong origin', all],
  ['F04', 'messages that are malformed', all],
  ['F05', 'heights that are none', all],
  ['F06', 'a thousand messages a second, and heights that swing', ['Chromium', 'Firefox', 'Chromium 87']],
  ['F07', 'frame and parent in any order', all],
  ['F08', 'the height messages of WordPress', CrFx],
  ['F09', 'sandboxed frames', all],
  ['F10', 'fifty frames with one id', all],
  ['F11', 'frames that are lazy, hidden, empty, printed', all],
  ['F12', 'a frame that is moved', all],
  ['F13', 'framing that a policy forbids or allows', CrFx],
  ['F14', 'oEmbed: formats, sizes, unknown addresses, markup in titles', N],

  ['N01', 'a status other than 200', all],
  ['N02', 'a page in place of data', all],
  ['N03', 'an answer that does not come, or not to an end', all],
  ['N04', 'a connection that breaks, a wrong length, bad compression', ['Chromium', 'Firefox', 'Chromium 87']],
  ['N05', 'data without permission for other origins', all],
  ['N06', 'redirects', all],
  ['N07', 'offline, and online again', CrFx],
  ['N08', 'bytes in another encoding', all],
  ['N09', 'caches: unchanged, stale, very old', Cr],
  ['N10', 'script without data, and no piece that loads later', all],
  ['N11', 'clocks and time zones', all],
  ['N12', 'reader modes and proxies that strip script', N],
  ['N13', 'a script that is not the one that was promised', CrFxWk],
  ['N14', 'a frame whose page can’t be had', all],

  ['L01', 'moved a thousand times, mounted ten thousand', CrOld],
  ['L02', 'moved by moveBefore', CrFx],
  ['L03', 'removed while the answer is under way', all],
  ['L04', 'an address changed a hundred times', all],
  ['L05', 'left and come back to', CrFx],
  ['L06', 'frozen, or in a background tab', Cr, 'in a background tab; no test can freeze a tab here and thaw it'],
  ['L07', 'loaded while it can’t be seen', Cr],
  ['L08', 'print and PDF', ['Chromium', 'WebKit']],
  ['L09', 'a frame that goes while it loads', all],
  ['L10', 'element and script in any order', all],
  ['L11', 'adopted by another document', CrFx],
  ['L12', 'old engines: what runs, and what the lint allows', ['Node', 'Chromium 102', 'Chromium 87']],
  ['L13', 'drawn on the server, and taken over', Cr],

  ['A01', 'axe on every story', CrFx],
  ['A02', 'a card is one sentence', CrFx],
  ['A03', 'a ring is a picture with its value, not a busy bar', CrFx],
  ['A04', 'a badge says among whom and when', Cr],
  ['A05', 'up and down without colour', all],
  ['A06', 'contrast in every theme', ['Node', 'Chromium']],
  ['A07', 'forced colours', Cr],
  ['A08', 'reduced motion', ['Chromium', 'Firefox', 'WebKit', 'Chromium 87']],
  ['A09', 'the final figure is there from the first frame', all],
  ['A10', 'keyboard alone', all, 'keys can be pressed in Chromium and Firefox only'],
  ['A11', 'larger text', CrOld, 'by zoom; WeChat’s own setting can’t be had'],
  ['A12', 'a page for elder readers', Cr],
  ['A13', 'languages are marked', Cr],
  ['A14', 'a live change is told once, politely', Cr],
  ['A15', 'a frame’s page has title, language and one heading', Cr],

  ['S01', 'attacks of every class in every text', ['Chromium', 'Firefox', 'WebKit', 'Chromium 87']],
  ['S02', 'links that are not http or https, or lie', Nall],
  ['S03', 'addresses and parameters of a frame’s page', Nall],
  ['S04', 'custom properties with addresses and code in them', CrFx],
  ['S05', 'script in the host’s own content', all],
  ['S06', 'prototype pollution', N],
  ['S07', 'names that the host has taken in window', all],
  ['S08', 'what a link tells and opens', Nall],
  ['S09', 'nobody else is asked, nothing is kept', CrFx],
  ['S10', 'parsers on 100 kB of bad input', N],
  ['S11', 'data that unpacks to a gigabyte', Cr],
  ['S12', 'no code is made from text', ['Node', 'Chromium']],
  ['S13', 'published hashes are those of the files', N],
  ['S14', 'nothing to be clicked by a trick', N],
  ['S15', 'what the package holds', N],
  ['S16', 'pictures that leave: no script, nothing from elsewhere', ['Node', 'Chromium']],
  ['S17', 'markup in what others print of us', N],

  ['P01', 'a thousand widgets, one report', ['Chromium', 'Firefox', 'Chromium 87']],
  ['P02', 'a thousand widgets, fifty reports, ten of which fail', Cr],
  ['P03', 'ten thousand widgets over time', CrOld],
  ['P04', 'sizes of what is loaded', N],
  ['P05', 'what the host pays: shift and long tasks', Cr, 'how long tasks take is for the bench'],
  ['P06', 'two hundred lazy frames', CrFx],
  ['P07', 'memory for each widget', Cr, 'script heap; frames are not measured'],
  ['P08', 'a long random run', Cr],

  ['RF1', 'a manifest that names files outside the site', N],
  ['RF2', 'addresses and markup in text, in Markdown as GitHub and others read it', N],
  ['RF3', 'a folder of the old site that can’t be read', N],
  ['RF4', 'files of the old site that were changed, cut or filled with zeros', N],
  ['RF5', 'oEmbed asked for what is outside the site', N],
  ['RF6', 'drafts asked for by another page', N],
  ['RF7', 'files of others, and the report itself, inside the site', N],
  ['RF8', 'names of a host page that hide what document has', ['Chromium', 'Chromium 87']],
  ['RF9', 'texts of the shadow tree replaced before the figure changes', CrFxWk],
  ['RF10', 'addresses that nothing has, again and again, at a large site', N],
  ['RF11', 'a widget file with tens of thousands of entries', Cr],
  ['RF12', 'a site behind a symbolic link', N],
  ['RF13', 'a link with a user name in a widget file', CrOld],
  ['RF14', 'addresses that are none, or have signs in them, in every output', N],
  ['RF15', 'labels in which nothing can be seen', N],
  ['RF16', 'places that are no folders, and input too long or too deep', N],
  ['RF17', 'control and direction marks in keys and file names', N],
  ['RF18', 'names of widgets that no file system has', N],
  ['RF19', 'a prototype of all objects that was added to or frozen', ['Chromium', 'Chromium 87'], OPEN],
  ['RF20', 'inputs for which time grows with the square', N],
  ['RF21', 'a widget’s page asked for its height a thousand times', Cr],
  ['RF22', 'an old site left aside by a killed build, and a report with problems', N],
  ['RF23', 'odds and ends: sitemap, long base addresses, tags, sentences', N],
  ['RC01', 'numbers of CSV as a spreadsheet counts them', N],
  ['RC02', 'shares and ids of CSV that a spreadsheet takes for dates', N],
  ['RC03', 'a page library that replaces Array.from', [...CrFxWk, 'Chromium 87']],
  ['RC04', 'a page library that replaces window.Document', [...CrFxWk, 'Chromium 87']],
  ['RC05', 'frames in pages from a disk, an app or a sandbox', Cr],
  ['RC06', 'the code for a frame in editors that do not know its tags', Cr],
  ['RC07', 'the code for a sentence in editors that do not know its tags', Cr],
  ['RC08', 'React on the server, and taken over in the browser', Cr],
  ['RC09', 'types of the package without skipLibCheck', N],
  ['RC10', 'types of the package with exactOptionalPropertyTypes', N],
  ['RC11', 'a build into a folder behind a symbolic link', N],
  ['RC12', 'a proxy that makes pages smaller', ['Node', 'Chromium']],
  ['RC14', 'a page that is selected, copied and pasted', Cr],
  ['RC15', 'a widget that a translator has been through', CrFxWk],
  ['RC17', 'the code of oEmbed on a phone', Cr],
  ['RC18', 'a base address without https', N],
  ['RC19', 'the bundles imported on a server', N],
];

export const CASES: readonly Case[] = ROWS.map(([id, title, engines, reason]) => ({
  id,
  title,
  engines,
  ...(reason !== undefined && { reason }),
}));

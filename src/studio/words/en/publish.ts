import { plural } from './plural.js';

/** Texts of the Publish screen. */
export const publishWords = {
  title: 'Ready to publish',
  notYet: 'Not ready to publish yet',
  makes: 'What will be made',
  kinds: {
    home: ['The page of the report', 'with every section and figure'],
    social: ['Pictures to share', 'six sizes, with the source'],
    single: ['A page for each figure', 'with its quote'],
    wechat: ['Tall pictures', 'for WeChat articles'],
  } as Readonly<Record<'home' | 'social' | 'single' | 'wechat', readonly [string, string]>>,
  figures: (n: number, left: number) =>
    `${n === 1 ? 'figure' : 'figures'} will be published${left ? `, ${left} will not` : ''}`,
  download: 'Download the site',
  zip: 'zip',
  making: (done: number, total: number) => `Making part ${done} of ${total}`,
  stop: 'Stop',
  done: (name: string, megabytes: string) => `${name}, ${megabytes} MB. It is in your downloads folder.`,
  unpack:
    'Unpack it and give the whole folder to the person who runs the website; or open index.html to look at it first.',
  quoted: (n: number) =>
    `${plural(n, 'figure')}: value, unit and qualifying word were compared with the quote and are printed alike`,
  differing: (n: number) => `${plural(n, 'figure')} not printed as in the text; please check:`,
  toCheck: (n: number) => `${plural(n, 'figure')} to look at again:`,
  sourced: 'Each has its quote and its source',
  kept: (n: number) => `${plural(n, 'address', 'addresses')} of the last site stay as they are`,
  gone: (n: number) => `${plural(n, 'figure')} of the last site ${n === 1 ? 'is' : 'are'} not in this one`,
  noAddress: 'The site has no address yet; embed codes do not work until it has one.',
  addressWrong: (address: string, why: string) =>
    `The address of the site, “${address}”, is wrong. ${why} Correct or clear it, then download the site.`,
  fillIn: 'Fill it in',
  correct: 'Correct it',
  addressOf: (address: string) => `Address of the site: ${address}`,
  left: 'Not published, and why',
  nothingLeft: 'Every figure that was found in the text is published.',
  unread: (n: number) => `${plural(n, 'numeral')} of the text not read`,
  show: 'Show',
  xlsx: 'Workbook to check (xlsx)',
  json: 'The report (report.json)',
  draft: 'The draft, to go on with elsewhere',
  again: 'Published before?',
  againLead:
    'Give the zip or the folder of the last site. Codes that others have embedded go on working, and the pages say what was corrected.',
  drop: 'Drop the zip of the last site here',
  chooseZip: 'Choose the zip',
  chooseFolder: 'Choose the folder',
  reading: 'Reading…',
  lastSite: (name: string, kept: number) => `${name}: checked, ${plural(kept, 'pinned version')} kept`,
  remove: 'Remove',
  foreign: (n: number, names: string) => `Left out, because this program did not make it: ${names}${n > 3 ? ' …' : ''}`,
  otherReport: (title: string) => `This is the site of another report, “${title}”, so nothing is corrected.`,
  summary: (changed: number, added: number, same: number) => `${changed} corrected, ${added} new, ${same} as before.`,
  columns: { name: 'Name', was: 'Last time', now: 'This time', reason: 'Why it was corrected, shown on the page' },
  absent: 'none',
  isNew: 'New; needs no reason.',
  isGone: 'Not in this one.',
  reason: 'Reason',
  reasonIn: (language: string) => `Reason in ${language}`,
  translate: 'Fill in what is missing',
  ownOnly: (language: string) => `Publish in ${language} alone for now`,
  unlike: 'Another kind of figure than last time',
};

export type PublishWords = typeof publishWords;

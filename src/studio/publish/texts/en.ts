/** Reasons why something can't be published or republished; the other languages have the same keys. */
export const en = {
  address: {
    HTTPS: () => 'It must begin with https://, such as https://example.gov.cn/report/.',
    DOMAIN: (host: string) => `“${host}” is no complete domain name; an example is https://example.gov.cn/report/.`,
    EXPECTED: (expected: string) => `It must be ${expected}.`,
  },
  lastSite: {
    NO_ARCHIVE: () => 'This is no zip file, or it is not complete. Choose the zip that was downloaded here last time.',
    NOT_OURS: () =>
      'This is not a site that was published here: it has no .report-widgets.json. Choose the zip of the whole site, or the folder that it was unpacked into.',
    MANIFEST_DAMAGED: () =>
      'The file .report-widgets.json of this site is damaged, so it cannot be known what was published. Take a copy that nobody has changed.',
    SEVERAL_REPORTS: (count: string) =>
      `This site has ${count} reports. One is published here; a site of several is built with the build command.`,
    REPORT_CHANGED: (paths: string) =>
      `Files of this site are gone or are not what was published: ${paths}. Take a copy that nobody has changed.`,
    REPORT_UNREADABLE: (detail: string) =>
      `The report of this site cannot be read: ${detail}. It may be of a newer version of this program.`,
    KEPT_DAMAGED: (paths: string) =>
      `Files with permanent addresses are damaged or gone: ${paths}. Take a copy that nobody has changed; without them, their addresses lead nowhere.`,
    TOO_LARGE: (megabytes: string) =>
      `Unpacked, this site would have more than ${megabytes} MB, which a page cannot hold. Publish it with the build command.`,
  },
  toCheck: {
    FIGURE_DISAGREES: (label: string, others: readonly string[]) =>
      others.length
        ? `“${label}” and “${others.join('”, “')}” state the same thing with different numbers. Correct the number, or give one of them another name.`
        : `“${label}” is the name of two figures with different numbers. Correct the number, or give one of them another name.`,
    PARTS_DISAGREE: (label: string, _others: readonly string[]) =>
      `The parts of “${label}” do not add up to its whole. Check their numbers.`,
    LABEL_BARE: (label: string, _others: readonly string[]) =>
      `“${label}” does not say by itself what is counted. Give the figure a full name.`,
  },
  publish: {
    NOTHING: () => 'No figure is confirmed yet, so there is nothing to publish.',
    REPORT_WRONG: (detail: string) => `The report would not be valid: ${detail}`,
    REASON_MISSING: (label: string) => `Say why “${label}” was corrected; the reason is shown with the figure.`,
    UNTRANSLATED: (detail: string) =>
      `The site was asked for in two languages, and texts are in one alone (${detail}). Fill them in, or publish one language for now.`,
    UNLIKE: (label: string) =>
      `“${label}” has the address of another kind of figure that was published before. Give it an address of its own.`,
    TOO_MANY_FILES: () =>
      'The site has more files than one zip can hold. Download report.json and publish it with the build command.',
    FAILED: (detail: string) => `The site could not be made: ${detail}`,
  },
};

export type PublishTexts = typeof en;

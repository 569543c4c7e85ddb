import { contractProblem } from '../report/problems/expected.js';
import type { BilingualText, Problem } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { isDeviceName } from './site-file.js';

const NO_DEVICE: BilingualText = {
  zh: 'Windows未保留的名称（它会成为文件夹名）',
  en: 'a name that Windows does not keep for itself (it names a folder)',
};

/** Maximum length of an id. */
const LONGEST = 100;

/** Whether a name can be a folder on every system: kebab-case, and not reserved. */
export const isFolderName = (name: string): boolean =>
  name.length <= LONGEST && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !isDeviceName(name);

/**
 * Problems that prevent a valid report from being published: ids that can't be folder names, and ids that a fact shares
 * with a board or a section, so that two pages would have the same address.
 */
export function subjectProblems(report: Report): readonly Problem[] {
  const groups = [...report.boards, ...report.sections];
  // Windows and macOS folders are case-insensitive.
  const taken = new Set(groups.map(({ id }) => id.toLowerCase()));
  const addresses = report.facts.flatMap(({ id, formerIds = [] }, index) => [
    [`$.facts[${index}].id`, id] as const,
    ...formerIds.map((former, i) => [`$.facts[${index}].formerIds[${i}]`, former] as const),
  ]);
  const shared = addresses.flatMap(([path, id]) =>
    taken.has(id.toLowerCase()) ? [contractProblem('ID_REPEATED', path, id, OWN_PAGE)] : [],
  );
  const named = groups.map(({ id }, index) => {
    const isBoard = index < report.boards.length;
    return [`$.${isBoard ? 'boards' : 'sections'}[${isBoard ? index : index - report.boards.length}].id`, id] as const;
  });
  const unfit = [...named, ...addresses].flatMap(([path, id]) =>
    isFolderName(id) ? [] : [contractProblem('ID_FORM', path, id, NO_DEVICE)],
  );
  return [...unfit, ...shared];
}

const OWN_PAGE: BilingualText = {
  zh: '与榜单、章节不同的标识（各有各的页面）',
  en: 'an id that no board and no section has (each gets a page)',
};

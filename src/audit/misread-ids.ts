import type { Report } from '../report/types.js';
import { said } from './texts/bilingual.js';
import type { Warning } from './warning.js';

/**
 * Returns ids that other programs misinterpret, since ids are part of addresses. Ad blockers block addresses with
 * certain words, in pages, frames and pictures (EasyList, “general block”: /ad-banner., -ads/, /adverts/). Web servers
 * and routers treat `index` and `default` as the parent folder. Names reserved by Windows are not valid ids at all.
 */
export const misreadIds = (report: Report): readonly Warning[] =>
  (['facts', 'boards', 'sections'] as const).flatMap((list) =>
    report[list].flatMap(({ id }, i) => {
      const code = misreading(id);
      if (!code) return [];
      const path = `$.${list}[${i}].id`;
      return [{ code, path, also: [], message: said((texts) => texts[code](path, id)) }];
    }),
  );

/** How an id is misinterpreted, if at all. */
const misreading = (id: string): 'ID_BLOCKED' | 'ID_ROUTED' | undefined => {
  if (ROUTED.has(id)) return 'ID_ROUTED';
  return id.split('-').some((part) => BLOCKED.test(part)) ? 'ID_BLOCKED' : undefined;
};

const ROUTED: ReadonlySet<string> = new Set(['index', 'default']);

const BLOCKED =
  /^(?:ads?\d*|advs?|adverts?|advertis(?:e|er|ers|ing|ements?)|advertorials?|ad(?:banner|box|server|sense|slot|space|unit|words)s?|banners?|pop(?:up|under)s?|sponsors?|sponsored|affiliates?|trackers?|tracking|analytics|beacons?|pixels?)$/;

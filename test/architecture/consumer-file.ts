/** A module `use.mts` of a consumer: right up to its last line, which has a language that no report has. */
export const USE = `
import { define, parseReport, sentence, citation, factTable, excerpt, findFact, type Fact } from 'report-widgets';
import { StatCard } from 'report-widgets/elements/stat-card';
import { defineStatCard } from 'report-widgets/define/stat-card';
import { parseReportText } from 'report-widgets/report';
import 'report-widgets/auto';
import 'report-widgets/report-widgets.js';
import 'report-widgets/report-widgets.hydrate.js';
import 'report-widgets/tokens.css';
define();
defineStatCard();
const read = parseReport({});
if (read.ok) {
  const { report } = read;
  const said: string[] = report.facts.map((fact: Fact) => sentence(fact, report, 'zh-CN'));
  for (const fact of report.facts) said.push(citation(fact, report, 'en'));
  factTable(report.facts, { locale: 'en', context: report });
  const card: StatCard = document.createElement('stat-card');
  card.report = report;
  const fact = findFact(excerpt(report, ['a']), 'a');
  if (fact) card.fact = fact;
}
parseReportText('');
if (read.ok) sentence(read.report.facts[0]!, read.report, 'fr');
`;

/** The location of its only erroneous line in the compiler output. */
export const MISTAKE = `use.mts(${USE.trimEnd().split('\n').length},`;

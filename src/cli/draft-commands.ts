import type { Command } from 'commander';
import type { ExitCode, Io } from '../build/command-io.js';
import { decide, type DecideOptions } from './decide.js';
import { draft, type DraftOptions } from './draft.js';
import { exportReport, type ExportOptions } from './export.js';
import { template, type TemplateOptions } from './template.js';
import { translate, type TranslateOptions } from './translate.js';

export type Say = (zh: string, en: string) => string;
export type End = (code: ExitCode) => void;

/** The commands from a document to a report. */
export function addDrafting(program: Command, say: Say, io: Io, end: End): void {
  addDraft(program, say, io, end);
  addDecide(program, say, io, end);
  addTranslate(program, say, io, end);
  addExport(program, say, io, end);
  addTemplate(program, say, io, end);
}

function addDraft(program: Command, say: Say, io: Io, end: End): void {
  program
    .command('draft')
    .description(
      say(
        '读取文档（txt、md、html、docx、xlsx、csv、pdf），找出其中的数字供确认',
        'find the figures in a document (txt, md, html, docx, xlsx, csv, pdf)',
      ),
    )
    .argument('<file>', say('文档', 'the document'))
    .option('--title <text>', say('报告标题', 'the title of the report'))
    .option('--entity <name>', say('发布单位', 'name of the public body'))
    .option('--level <level>', say('单位级别，如township', 'level of the body, such as township'))
    .option('--period <period>', say('报告时期，如2023', 'the period of the report, such as 2023'))
    .option(
      '--previous <file>',
      say('上年的报告或草稿，沿用其标识和名称', 'last year’s report or draft; its ids and labels are reused'),
    )
    .option(
      '--propose <command>',
      say(
        '另由该命令提出数字：从输入读JSON，输出引文',
        'also use proposals of this command, which reads JSON and prints quotes',
      ),
    )
    .option('--fresh', say('放弃已有草稿中的决定', 'discard the decisions of an earlier draft'))
    .option('--json', say('输出JSON', 'print JSON'))
    .action(async (file: string, options: DraftOptions) => end(await draft(file, options, io)));
}

function addDecide(program: Command, say: Say, io: Io, end: End): void {
  program
    .command('decide')
    .description(say('记录对草稿中数字的决定', 'record decisions on the figures of a draft'))
    .argument('<draft.json>', say('draft命令写出的草稿', 'draft written by the draft command'))
    .option('--confirm <id...>', say('确认这些数字', 'confirm these facts'))
    .option('--all-sure', say('确认所有有把握、无疑问的建议', 'confirm all proposals that a rule is sure of'))
    .option('--reject <id...>', say('剔除这些数字', 'reject these facts'))
    .option('--reason <reason>', say('剔除的原因，如name', 'why they are rejected, such as name'))
    .option('--answer <question=answer...>', say('回答疑问', 'answer questions'))
    .option('--by <name>', say('决定人（默认为登录名）', 'who decides (the name that you are logged in with)'))
    .option('--json', say('输出JSON', 'print JSON'))
    .action(async (file: string, options: DecideOptions) => end(await decide(file, options, io)));
}

function addExport(program: Command, say: Say, io: Io, end: End): void {
  program
    .command('export')
    .description(say('把草稿中已确认的数字写成报告', 'write the confirmed figures of a draft as a report'))
    .argument('<draft.json>', say('draft命令写出的草稿', 'draft written by the draft command'))
    .requiredOption('--out <report.json>', say('要写入的报告文件', 'the report to write'))
    .option('--xlsx <file>', say('另写一份表格供核对', 'also write the report as a workbook, for checking'))
    .option('--languages <list>', say('只写这些语言，如zh', 'languages of the report, such as zh'))
    .option('--as-proposed', say('未确认的也按建议写入', 'also export proposals that nobody has confirmed'))
    .option('--json', say('输出JSON', 'print JSON'))
    .action(async (file: string, options: ExportOptions) => end(await exportReport(file, options, io)));
}

function addTranslate(program: Command, say: Say, io: Io, end: End): void {
  program
    .command('translate')
    .description(
      say(
        '把草稿中的文字译成另一种语言：列出缺的、交给译者、读回译文',
        'list, export or import the translations of a draft',
      ),
    )
    .argument('<draft.json>', say('draft命令写出的草稿', 'draft written by the draft command'))
    .option('--out <file>', say('写出给译者的文件：.xlsx或.xlf', 'write a file for a translator: .xlsx or .xlf'))
    .option('--read <file>', say('读回译者的文件', 'read what a translator has sent back'))
    .option('--glossary <file>', say('自己的词表（两列的csv或xlsx）', 'your own terms: a csv or xlsx of two columns'))
    .option('--accept', say('采用全部建议', 'take every proposal'))
    .option('--by <name>', say('采用人（默认为登录名）', 'who takes them (the name that you are logged in with)'))
    .option('--json', say('输出JSON', 'print JSON'))
    .action(async (file: string, options: TranslateOptions) => end(await translate(file, options, io)));
}

function addTemplate(program: Command, say: Say, io: Io, end: End): void {
  program
    .command('template')
    .description(say('写出供科室填写的指标表', 'write an Excel workbook of indicators to fill in'))
    .requiredOption('--out <indicators.xlsx>', say('要写入的文件', 'the file to write'))
    .action(async (options: TemplateOptions) => end(await template(options, io)));
}

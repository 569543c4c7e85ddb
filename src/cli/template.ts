import { EXIT, type ExitCode, type Io } from '../build/command-io.js';
import { templateWorkbook } from '../draft/sheet/template.js';
import { writeWhole } from './write-file.js';

export interface TemplateOptions {
  readonly out: string;
}

/**
 * Writes the workbook for an office to fill in, in the language of the interface.
 * @throws UsageError if it can't be written
 */
export async function template({ out }: TemplateOptions, io: Io): Promise<ExitCode> {
  await writeWhole(out, await templateWorkbook(io.language));
  io.out(
    {
      zh: `已写入${out}：请各科室填写后，用draft命令读取`,
      en: `Written: ${out}. Have it filled in, then read it with the draft command`,
    }[io.language],
  );
  return EXIT.clean;
}

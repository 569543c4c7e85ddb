const s = (count: number): string => (count === 1 ? '' : 's');
const at = (where: string): string => (where ? ` (${where})` : '');

/** Messages of the readers; the other languages have the same keys. */
export const en = {
  between: ', ',
  refusals: {
    FILE_UNREADABLE: () =>
      'The file could not be read: it has been moved, or another program holds it. Close it there and choose it again',
    FILE_EMPTY: () => 'The file is empty: check that it was copied whole',
    FILE_TOO_LARGE: (most: string) =>
      `The file is larger than ${most}: save the document without its pictures, or split it`,
    FILE_UNKNOWN: () => 'The file is none of txt, md, html, docx, xlsx, csv and pdf: save the document as one of these',
    FILE_ENCRYPTED: () => 'The file is protected by a password: open it, remove the password, and save it again',
    FILE_BROKEN: (part: string) =>
      `The file is damaged or was cut off${part ? ` (${part})` : ''}: copy it again, or open it in its program and save it anew`,
    FILE_BOMB: (part: string) =>
      `Unpacked, the file is far too large to be a document${part ? ` (${part})` : ''}: check where it is from; if it is right, save it anew without its pictures and data`,
    FILE_MACROS: () => 'The file has macros, which are never run here: save it as .docx or .xlsx without macros',
    FILE_OLD_WORD: () => 'The file is a Word document of the old kind (.doc), whatever its name says: save it as .docx',
    FILE_OLD_EXCEL: () =>
      'The file is an Excel workbook of the old kind (.xls), whatever its name says: save it as .xlsx',
    FILE_OLD_OFFICE: () =>
      'The file is of an old office program (.doc, .xls, .wps, .et): open it there and save it as .docx or .xlsx',
    FILE_RTF: () => 'The file is in Rich Text Format (.rtf), whatever its name says: open it and save it as .docx',
    FILE_ODF: () => 'The file is an OpenDocument (.odt, .ods): open it and save it as .docx or .xlsx',
    FILE_SLIDES: () => 'The file is a presentation: save its text as .docx',
    FILE_PICTURE: () =>
      'The file is a picture, and text in pictures is not read: use the document that the picture was made of, or type its text',
    FILE_ARCHIVE: () => 'The file is an archive: unpack it and name the document inside',
    FILE_OFD: () => 'The file is an OFD document: save it as .docx where it was made, or export it as .pdf',
    FILE_MHTML: () =>
      'The file is a web archive (.mht): open it in a browser and save it as .html, or in Word as .docx',
    FILE_NO_TEXT: () => 'The file has no text: check that it is the document that you mean',
    PDF_SCANNED: (pages: string) =>
      `The PDF has ${pages} ${pages === '1' ? 'page' : 'pages'} and no text, so it is a scan, and pictures are not read: use the .docx that it was made of, or have its text recognised first`,
    PDF_UNMAPPED: () =>
      'The fonts of the PDF do not say which characters they show, so its text can’t be read: use the .docx that it was made of',
    PDF_READER_MISSING: () => 'To read PDF files, the package unpdf is needed: npm install unpdf',
    TEXT_ENCODING: () => 'The text is in no encoding that is known here (UTF-8, UTF-16, GB18030): save it as UTF-8',
  },
  notices: {
    FORMAT_OTHER: (_: number, where: string) =>
      `The name of the file says another kind than its content, which was read${at(where)}`,
    ENCODING: (_: number, where: string) =>
      `The text was converted to UTF-8${at(where)}: check a line with rare characters`,
    MARK_REMOVED: () => 'A byte order mark at the start was taken out',
    LINE_ENDS: (count: number) => `${count} line end${s(count)} became LF`,
    UNSEEN_REMOVED: (count: number, where: string) =>
      `${count} character${s(count)} that can’t be seen ${count === 1 ? 'was' : 'were'} taken out${at(where)}`,
    INSERTIONS: (count: number, where: string) =>
      `${count} tracked insertion${s(count)} ${count === 1 ? 'is' : 'are'} in the text as if accepted${at(where)}: accept or reject all changes in the document, and read it again`,
    DELETIONS: (count: number, where: string) =>
      `${count} tracked deletion${s(count)} ${count === 1 ? 'is' : 'are'} left out as if accepted${at(where)}: accept or reject all changes in the document, and read it again`,
    CONTENTS: (count: number, where: string) => `${count} line${s(count)} of a table of contents left out${at(where)}`,
    COMMENTS: (count: number, where: string) => `${count} comment${s(count)} left out${at(where)}`,
    TEXT_BOXES: (count: number, where: string) =>
      `${count} text box${count === 1 ? '' : 'es'} put behind the paragraph that ${count === 1 ? 'it is' : 'they are'} anchored to${at(where)}`,
    BOXES_UNREAD: (count: number, where: string) =>
      `${count} text box${count === 1 ? '' : 'es'} on a sheet not read${at(where)}`,
    PICTURES: (count: number, where: string) =>
      `${count} picture${s(count)} not read${at(where)}: figures that are only in pictures are missing`,
    CHARTS: (count: number, where: string) =>
      `${count} chart${s(count)} or diagram${s(count)} not read${at(where)}: figures that are only in charts are missing`,
    EMBEDDED: (count: number, where: string) => `${count} embedded file${s(count)} not read${at(where)}`,
    FORMULAS: (count: number, where: string) =>
      `${count} formula${s(count)} written in one line${at(where)}: compare with the document`,
    FOOTNOTES: (count: number) => `${count} footnote${s(count)} put at the end, after the line 注`,
    NOTE_MARKS: (count: number, where: string) =>
      `${count} raised note mark${s(count)} left out of the sentences${at(where)}`,
    NOTE_MARKS_TYPED: (count: number, where: string) =>
      `${count} note mark${s(count)} typed in front of a figure, such as [2]: not part of the figure${at(where)}`,
    HEADERS: (count: number, where: string) => `${count} header${s(count)} or footer${s(count)} left out${at(where)}`,
    HIDDEN_TEXT: (count: number, where: string) => `${count} hidden piece${s(count)} of text left out${at(where)}`,
    HIDDEN_ROWS: (count: number, where: string) => `${count} hidden row${s(count)} left out${at(where)}`,
    HIDDEN_COLUMNS: (count: number, where: string) => `${count} hidden column${s(count)} left out${at(where)}`,
    HIDDEN_SHEETS: (count: number, where: string) => `${count} hidden sheet${s(count)} left out${at(where)}`,
    MERGED_CELLS: (count: number, where: string) =>
      `${count} merged cell${s(count)}: the content is in the first cell, the others are empty${at(where)}`,
    NESTED_TABLES: (count: number, where: string) =>
      `${count} table${s(count)} inside a cell read as text of the cell${at(where)}`,
    CELL_LINES: (count: number, where: string) =>
      `${count} table cell${s(count)} with a column of figures inside${at(where)}: rows can’t be told apart there; split the cell in the document`,
    SYMBOLS_UNKNOWN: (count: number, where: string) =>
      `${count} character${s(count)} of symbol fonts not known, written as �${at(where)}`,
    CHECK_BOXES: (count: number, where: string) =>
      `${count} check box${count === 1 ? '' : 'es'} written as ☑ or ☐${at(where)}`,
    CHUNKS_UNREAD: (count: number, where: string) =>
      `${count} inserted part${s(count)} of another format not read${at(where)}: open the document in Word and save it again`,
    NUMBER_FORM_UNKNOWN: (count: number, where: string) =>
      `${count} automatic number${s(count)} of a form not known here, written in digits${at(where)}`,
    FIELDS_DROPPED: (count: number, where: string) =>
      `${count} form control${s(count)} or menu${s(count)} of the page left out${at(where)}`,
    FORMULA_NO_RESULT: (count: number, where: string) =>
      `${count} cell${s(count)} with a formula and no stored result${at(where)}: open the workbook in its program and save it again`,
    CELL_ERRORS: (count: number, where: string) => `${count} cell${s(count)} that show an error${at(where)}`,
    CELL_ROUNDED: (count: number, where: string) =>
      `${count} cell${s(count)} hold more digits than ${count === 1 ? 'it shows' : 'they show'}; the text has what is shown${at(where)}: ask which is meant`,
    CELL_FORMAT_UNKNOWN: (count: number, where: string) =>
      `${count} cell${s(count)} with a number format not known here, written as stored${at(where)}`,
    CELL_SCIENTIFIC: (count: number, where: string) =>
      `${count} long number${s(count)} that the sheet shows in scientific form, written in full${at(where)}`,
    ROWS_MORE: (count: number, where: string) =>
      `${count} row${s(count)} beyond the first of the sheet not read${at(where)}`,
    CSV_RAGGED: (count: number, where: string) =>
      `${count} row${s(count)} with more or fewer fields than the first${at(where)}`,
    LONG_DIGITS: (count: number, where: string) =>
      `${count} run${s(count)} of more than 20 digits, which ${count === 1 ? 'is no figure' : 'are no figures'} of a report${at(where)}`,
    PDF_CHECK: () =>
      'A PDF keeps places of letters, not sentences and tables: check each figure against the page; a .docx is read better',
    PDF_RADICALS: (count: number, where: string) =>
      `${count} look-alike character${s(count)} replaced by the ordinary one${at(where)}`,
    PDF_BLANKS: (count: number) => `${count} blank${s(count)} between Chinese characters or digits taken out`,
    PDF_LINES_JOINED: (count: number) => `${count} line end${s(count)} inside paragraphs taken out`,
    PDF_COLUMNS: (count: number, where: string) => `${count} page${s(count)} read in two columns${at(where)}`,
    PDF_PAGES_EMPTY: (count: number, where: string) =>
      `${count} page${s(count)} without text${at(where)}: probably scanned or drawn; figures on them are missing`,
    PDF_PAGE_FURNITURE: (count: number, where: string) =>
      `${count} page number${s(count)} or line${s(count)} repeated on every page left out${at(where)}`,
    PDF_TABLES: (count: number, where: string) =>
      `${count} line${s(count)} that look like rows of a table${at(where)}: cells may be shifted; ask for the spreadsheet`,
    PDF_CHARACTERS_UNMAPPED: (count: number, where: string) =>
      `${count} character${s(count)} whose font does not say what ${count === 1 ? 'it is' : 'they are'}, written as �${at(where)}`,
  },
};

export type ReadTexts = typeof en;

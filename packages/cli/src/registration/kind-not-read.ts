import type { Finding } from '@doorstroom/trajectories'

interface Kind {
  readonly endings: readonly string[]
  readonly what: Finding['message']
  readonly fix: Finding['fix']
}

const kinds: readonly Kind[] = [
  {
    endings: ['gz', 'zip', '7z', 'rar', 'bz2', 'xz', 'zst', 'tar', 'tgz'],
    what: { nl: 'een ingepakt bestand', en: 'a packed file' },
    fix: {
      nl: 'Pak het uit, en lever het bestand dat erin zit',
      en: 'Unpack it, and deliver the file that is in it',
    },
  },
  {
    endings: ['xls', 'xlsm', 'xlsb', 'ods', 'fods', 'numbers'],
    what: { nl: 'een werkmap van een soort die niet wordt gelezen', en: 'a workbook of a kind that is not read' },
    fix: {
      nl: 'Open het en bewaar als Excel-werkmap (.xlsx), zonder macro’s',
      en: 'Open it and save as Excel workbook (.xlsx), without macros',
    },
  },
  {
    endings: ['mdb', 'accdb', 'sqlite', 'db', 'sql'],
    what: { nl: 'een database', en: 'a database' },
    fix: { nl: 'Voer de tabel uit als CSV of .xlsx', en: 'Export the table as CSV or .xlsx' },
  },
  {
    endings: ['dta', 'sas7bdat', 'xpt', 'por', 'rds', 'rdata', 'feather'],
    what: { nl: 'een bestand van een statistiekprogramma', en: 'a file of a statistics program' },
    fix: { nl: 'Bewaar de tabel daar als .sav, CSV of Parquet', en: 'Save the table there as .sav, CSV or Parquet' },
  },
  {
    endings: ['pdf', 'doc', 'docx', 'odt', 'rtf', 'htm', 'html', 'xml', 'png', 'jpg', 'jpeg'],
    what: { nl: 'een document en geen tabel', en: 'a document and not a table' },
    fix: {
      nl: 'Lever de tabel zelf, als CSV of .xlsx uit de bron',
      en: 'Deliver the table itself, as CSV or .xlsx from its source',
    },
  },
]

const anyOther: Kind = {
  endings: [],
  what: { nl: 'een soort bestand die niet wordt gelezen', en: 'a kind of file that is not read' },
  fix: {
    nl: 'Bewaar de tabel als CSV, Excel (.xlsx), SPSS (.sav), Parquet of JSON-regels',
    en: 'Save the table as CSV, Excel (.xlsx), SPSS (.sav), Parquet or JSON lines',
  },
}

/** Whether the ending of a file names a kind that is known, and known not to be read. */
export const isKindNotRead = (file: string) => kinds.some(({ endings }) => endings.includes(endingOf(file)))

/** What there is to say of a file of a kind that is not read: what it is, and the way out. */
export function kindNotRead(file: string, severity: Finding['severity']): Finding {
  const { what, fix } = kinds.find(({ endings }) => endings.includes(endingOf(file))) ?? anyOther
  return {
    code: 'study.fileNotRead',
    severity,
    file,
    line: null,
    column: null,
    message: { nl: `Dit is ${what.nl}; het is niet gelezen`, en: `This is ${what.en}; it was not read` },
    fix,
  }
}

const endingOf = (file: string) => file.slice(file.lastIndexOf('.') + 1).toLowerCase()

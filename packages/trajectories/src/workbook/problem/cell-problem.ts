import type { Problem } from '../../finding/problem.ts'

/** Merged cells among the data. */
export const cellsMerged = (cells: number): Problem => ({
  code: 'trajectories.cellsMerged',
  severity: 'warning',
  message: {
    nl: `Hier zijn ${cells} cellen samengevoegd; alleen de eerste heeft de waarde, de andere zijn als leeg gelezen`,
    en: `Here ${cells} cells are merged; only the first has the value, the others were read as empty`,
  },
  fix: {
    nl: 'Hef de samenvoeging op en vul de waarde in elke rij in waarvoor zij geldt',
    en: 'Undo the merging and put the value in every row that it holds for',
  },
})

/** A cell with an error of the spreadsheet. */
export const cellError: Problem = {
  code: 'trajectories.cellError',
  severity: 'error',
  message: {
    nl: 'In deze cel staat een fout van het rekenblad, zoals #N/B of #DEEL/0!',
    en: 'This cell holds an error of the spreadsheet, such as #N/A or #DIV/0!',
  },
  fix: {
    nl: 'Herstel de formule, of laat de cel leeg als de waarde onbekend is',
    en: 'Mend the formula, or leave the cell empty when the value is unknown',
  },
}

/** A formula of which the workbook does not hold the outcome. */
export const formulaWithoutValue: Problem = {
  code: 'trajectories.formulaWithoutValue',
  severity: 'error',
  message: {
    nl: 'In deze cel staat een formule zonder uitkomst',
    en: 'This cell holds a formula without its outcome',
  },
  fix: {
    nl: 'Open de werkmap in Excel en bewaar haar, of plak de uitkomsten als waarden',
    en: 'Open the workbook in Excel and save it, or paste the outcomes as values',
  },
}

/** A formula that takes its value from another workbook. */
export const cellFromElsewhere: Problem = {
  code: 'trajectories.cellFromElsewhere',
  severity: 'error',
  message: {
    nl: 'Deze cel haalt haar waarde uit een andere werkmap; of die nog klopt is niet te zien',
    en: 'This cell takes its value from another workbook; whether that still holds cannot be seen',
  },
  fix: { nl: 'Plak de uitkomsten als waarden', en: 'Paste the outcomes as values' },
}

/** A number with more digits than a spreadsheet keeps: two people may have become one. */
export const digitsLost: Problem = {
  code: 'trajectories.digitsLost',
  severity: 'error',
  message: {
    nl: 'Dit getal heeft meer dan 15 cijfers; een rekenblad vervangt de laatste door nullen, zodat twee nummers gelijk kunnen worden',
    en: 'This number has more than 15 digits; a spreadsheet replaces the last ones by zeros, so that two numbers may become equal',
  },
  fix: {
    nl: 'Geef de kolom de celeigenschap tekst en exporteer opnieuw uit de bron; uit deze werkmap zijn de cijfers niet terug te halen',
    en: 'Format the column as text and export again from the source; the digits cannot be had back from this workbook',
  },
}

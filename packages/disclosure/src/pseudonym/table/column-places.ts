import { shownColumnName } from '../../input/shape/shown-column-name.ts'
import { exitCode } from '../exit-code.ts'
import { Refusal } from '../refusal.ts'

/**
 * Where columns stand in a header.
 *
 * @throws Refusal (usage) naming a column that is not there
 * @example
 * columnPlaces(['person', 'date'], ['date']) // [1]
 */
export function columnPlaces(header: readonly string[], names: readonly string[]): number[] {
  return names.map((name) => {
    const place = header.indexOf(name)
    if (place >= 0) return place
    const shown = header.map(shownColumnName)
    const fix = shown.every((text, index) => text === header[index])
      ? { nl: `Kies uit: ${shown.join(', ')}.`, en: `Choose from: ${shown.join(', ')}.` }
      : firstRowIsData
    throw new Refusal(
      'disclosure.noSuchColumn',
      exitCode.usage,
      { nl: `Er is geen kolom "${shownColumnName(name)}".`, en: `There is no column "${shownColumnName(name)}".` },
      fix,
    )
  })
}

const firstRowIsData = {
  nl: 'Zet de namen van de kolommen in de eerste rij; daar lijken nu gegevens te staan.',
  en: 'Put the names of the columns in the first row; there seem to be data there now.',
}

import type { InputColumn, InputNotice } from './rule/input-rule.ts'
import { nameWords } from './shape/name-words.ts'
import { shownColumnName } from './shape/shown-column-name.ts'

type NamedColumn = Pick<InputColumn, 'file' | 'name'>

/** Beginnings of words that speak of health, origin, belief, sexual life, union membership or crime. */
const special =
  /^(?:gezond|health|ziek|sick|illness|diagnos|medisch|medic|arbeidsongeschikt|handicap|beperking|disab|invalid|arbeidsvermogen|wcs|ggz|psych|verslav|addict|zwanger|pregnan|herkomst|origin|etnisch|etnicit|ethnic|migratie|afkomst|ras$|race$|godsdienst|religi|geloof|geaardheid|seksu|sexual|vakbond|vakvereniging|syndicat|politiek|detentie|justiti|strafblad|criminal)/
/** The same in two words. */
const specialPair = /^(?:work capacity|right sickness|doelgroep(?:en)? register|adverse event)/

/**
 * Columns with special data of persons (health, origin, belief and the like) or data about crime, by their names.
 * Source: AVG (GDPR), articles 9 and 10.
 *
 * @example
 * specialColumns([{ file: 'persons.csv', name: 'work_capacity_status' }]).length // 1
 */
export function specialColumns<Column extends NamedColumn>(columns: Iterable<Column>): Column[] {
  return [...columns].filter(({ name }) => {
    const words = nameWords(name)
    return words.some((word) => special.test(word)) || specialPair.test(words.join(' '))
  })
}

/** A basis in fewer characters says nothing. */
const shortestBasis = 10

/**
 * A notice for every special column for which the study declares no legal basis: such data may only be used for research
 * under conditions, which must have been thought about and written down.
 *
 * @param basis - what the study says: the law, the necessity and the safeguards in a line; absent when it says nothing
 * @returns an empty list when there are no such columns or a basis is declared
 * @example
 * legalBasisNotices([{ file: 'persons.csv', name: 'origin_group' }], undefined).map(({ rule }) => rule) // ['AVG-9']
 */
export function legalBasisNotices(columns: Iterable<NamedColumn>, basis: string | undefined): InputNotice[] {
  if ((basis ?? '').trim().length >= shortestBasis) return []
  return specialColumns(columns).map(({ file, name }) => ({
    rule: 'AVG-9',
    file,
    column: shownColumnName(name),
    message: {
      nl: `Kolom "${shownColumnName(name)}" bevat bijzondere persoonsgegevens (AVG art. 9 of 10) en de studie noemt geen grondslag.`,
      en: `Column "${shownColumnName(name)}" holds special personal data (GDPR art. 9 or 10) and the study names no legal basis.`,
    },
    fix: {
      nl: 'Zet in study.yaml op welke wet het gebruik steunt, waarom het nodig is en hoe de gegevens beschermd zijn; of laat de kolom weg.',
      en: 'Say in study.yaml on which law the use rests, why it is needed and how the data are protected; or leave the column out.',
    },
  }))
}

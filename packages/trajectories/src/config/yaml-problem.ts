import type { Problem } from '../finding/problem.ts'
import type { Text } from '../text.ts'

const texts: Readonly<Record<string, Text>> = {
  DUPLICATE_KEY: { nl: 'deze sleutel staat er twee keer', en: 'this key occurs twice' },
  TAB_AS_INDENT: { nl: 'er is ingesprongen met een tab', en: 'a tab was used to indent' },
  BAD_INDENT: { nl: 'de inspringing klopt niet', en: 'the indentation is wrong' },
  MISSING_CHAR: {
    nl: 'er ontbreekt een teken, vaak een aanhalingsteken of haakje',
    en: 'a character is missing, often a quote or bracket',
  },
  MULTIPLE_DOCS: { nl: 'er staan meer documenten in één bestand', en: 'there is more than one document in the file' },
  TAG_RESOLVE_FAILED: { nl: 'labels met ! zijn niet toegestaan', en: 'tags with ! are not allowed' },
  BLOCK_AS_IMPLICIT_KEY: {
    nl: 'er staat een dubbele punt te veel, of een regel springt verkeerd in',
    en: 'there is a colon too many, or a line is indented wrongly',
  },
  RESOURCE_EXHAUSTION: { nl: 'het is te diep genest', en: 'it is nested too deeply' },
}

/** A line that is not YAML; the parser's own message may quote the line and is not shown. */
export function yamlProblem(code: string): Problem {
  const text = texts[code] ?? { nl: `foutcode ${code}`, en: `error code ${code}` }
  return {
    code: 'trajectories.configUnreadable',
    severity: 'error',
    message: { nl: `Deze regel is geen geldige YAML: ${text.nl}`, en: `This line is not valid YAML: ${text.en}` },
    fix: {
      nl: 'Vergelijk met het voorbeeld; spring in met spaties en zet tekst met : of # tussen aanhalingstekens',
      en: 'Compare with the example; indent with spaces and quote text that holds : or #',
    },
  }
}

/** The file is larger than a configuration can be. */
export const configTooLarge = (limit: number): Problem => ({
  code: 'trajectories.configTooLarge',
  severity: 'error',
  message: { nl: `Het bestand is groter dan ${limit} tekens`, en: `The file is larger than ${limit} characters` },
  fix: { nl: 'Gegevens horen in de map data, niet hier', en: 'Data belong in the folder data, not here' },
})

/** More aliases than a configuration needs, or an alias without an anchor. */
export const aliasesRefused: Problem = {
  code: 'trajectories.configAliases',
  severity: 'error',
  message: {
    nl: 'Verwijzingen met * en & zijn te veel of kloppen niet',
    en: 'References with * and & are too many or wrong',
  },
  fix: { nl: 'Schrijf de tekst voluit', en: 'Write the text in full' },
}

/** The structure is deeper than any configuration of ours. */
export const nestedTooDeep = (limit: number): Problem => ({
  code: 'trajectories.configTooDeep',
  severity: 'error',
  message: { nl: `Dieper genest dan ${limit} niveaus`, en: `Nested deeper than ${limit} levels` },
  fix: { nl: 'Vergelijk de inspringing met het voorbeeld', en: 'Compare the indentation with the example' },
})

/** An unquoted number that starts with a zero loses that zero. */
export const leadingZero: Problem = {
  code: 'trajectories.configLeadingZero',
  severity: 'error',
  message: {
    nl: 'Dit getal begint met een nul, en die zou verdwijnen',
    en: 'This number starts with a zero, which would be lost',
  },
  fix: { nl: "Zet een code tussen aanhalingstekens: '01'", en: "Put quotes around a code: '01'" },
}

import { rowFinding } from '../table/row-finding.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'

const plausibleSpells = 200

/** A person with more spells than a life is likely to hold: often one id stands for several people. */
export const manySpells: Check = {
  id: 'many-spells',
  severity: 'warning',
  tables: ['spells'],
  label: { nl: 'zeer veel perioden', en: 'very many spells' },
  message: {
    nl: `Deze persoon heeft meer dan ${plausibleSpells} perioden`,
    en: `This person has more than ${plausibleSpells} spells`,
  },
  fix: {
    nl: 'Controleer of dit kenmerk voor meer mensen gebruikt is, en voeg aansluitende gelijke perioden samen',
    en: 'Check whether this id was used for several people, and join adjacent equal spells',
  },
  bulk: { suspects: () => [`SELECT owner_key FROM spells GROUP BY owner_key HAVING count(*) > ${plausibleSpells}`] },
  *findings(tables) {
    const spells = tables.get('spells')
    if (spells === undefined) return
    const personAt = textAt(spells, 'person_id')
    const counts = new Map<string, number>()
    for (let row = 0; row < spells.rowCount; row++) {
      const person = personAt(row) ?? ''
      const count = (counts.get(person) ?? 0) + 1
      counts.set(person, count)
      if (count === plausibleSpells + 1) yield rowFinding(this, spells, row, 'person_id')
    }
  },
}

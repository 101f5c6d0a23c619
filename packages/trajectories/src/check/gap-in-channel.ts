import { dayAt } from '../table/day-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'
import { noteworthySpells } from './noteworthy-spells.ts'
import { spellsInOrder } from './spells-in-order.ts'

const withoutWork: ReadonlySet<string | null> = new Set(['UB', 'NB'])

/**
 * A gap between two spells of channel labour, in a source that also writes down when people do not work: such a source
 * should say something about every day. Where only work is delivered, a gap means no work and is not named.
 */
export const gapInChannel: Check = {
  id: 'gap-in-channel',
  severity: 'note',
  tables: ['spells'],
  label: { nl: 'gat tussen twee perioden', en: 'gap between two spells' },
  message: {
    nl: 'Tussen het einde van de vorige periode in het spoor labour en dit begin is de toestand onbekend',
    en: 'Between the end of the previous spell in channel labour and this begin the state is unknown',
  },
  fix: {
    nl: 'Vul de tussentijd aan (UB of NB als er geen werk was), of laat het zo: de dagen tellen als onbekend',
    en: 'Fill in the time between (UB or NB when there was no work), or leave it: the days count as unknown',
  },
  bulk: {
    suspects: () => [noteworthySpells],
    witnesses: new Map([
      ['spells', `ordinal = (SELECT min(ordinal) FROM spells WHERE channel = 'labour' AND state IN ('UB', 'NB'))`],
    ]),
  },
  *findings(tables) {
    const spells = tables.get('spells')
    if (spells === undefined) return
    const channelAt = textAt(spells, 'channel')
    const stateAt = textAt(spells, 'state')
    let complete = false
    for (let row = 0; row < spells.rowCount && !complete; row++)
      complete = channelAt(row) === 'labour' && withoutWork.has(stateAt(row))
    if (!complete) return
    const beginAt = dayAt(spells, 'begin')
    const endAt = dayAt(spells, 'end')
    for (const group of spellsInOrder(spells)) {
      if (channelAt(group[0] ?? 0) !== 'labour') continue
      let knownUntil: number | null = null
      for (const row of group) {
        const begin = beginAt(row)
        if (knownUntil !== null && begin !== null && begin > knownUntil) yield rowFinding(this, spells, row, 'begin')
        knownUntil = Math.max(knownUntil ?? -Infinity, endAt(row) ?? Infinity)
      }
    }
  },
}

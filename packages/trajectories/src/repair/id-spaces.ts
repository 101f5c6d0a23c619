import { idName } from './id-name.ts'
import { mendCells } from './mend-cells.ts'
import type { Repair } from './repair.ts'
import { withoutEdges } from './without-edges.ts'

/** Spaces and invisible characters before and after an id are taken away. */
export const idSpaces: Repair = {
  id: 'id-spaces',
  label: { nl: 'spaties en onzichtbare tekens rond kenmerken', en: 'spaces and invisible characters around ids' },
  done: {
    nl: 'spaties of onzichtbare tekens rond het kenmerk weggehaald',
    en: 'spaces or invisible characters around the id removed',
  },
  safe: {
    nl: 'Alleen aan het begin en einde. Zouden twee verschillende kenmerken daardoor ergens gelijk worden, dan blijven onzichtbare tekens overal staan.',
    en: 'Only at the beginning and end. Where two different ids would become the same by it, invisible characters stay everywhere.',
  },
  mend(table) {
    return mendCells(this, table, (position) => {
      const column = table.columns[position]
      if (column?.type !== 'id') return null
      return table.mixedIds.has(idName(column)) ? (text) => text.trim() : withoutEdges
    })
  },
}

import { defineFault } from './fault.ts'

/** A second labour state over the same days. */
export const overlappingSpell = defineFault({
  id: 'overlappingSpell',
  table: 'spells',
  column: 'begin',
  way: 'adds',
  fits: (row) => row.channel === 'labour' && row.end !== null,
  spoil: (row) => ({ spell_id: `${row.spell_id}-x`, state: row.state === 'NB' ? 'UB' : 'NB' }),
})

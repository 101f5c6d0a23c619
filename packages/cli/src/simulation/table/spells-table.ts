import { labourSpells } from '../life/labour-spells.ts'
import { numbered } from '../person/pseudonym.ts'
import { type Cell, simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'
import { dateOf } from './date-of.ts'
import { seen } from './seen.ts'

const columns = ['spell_id', 'person_id', 'channel', 'state', 'begin', 'end', 'end_reason', 'job_id', 'source'] as const

/** Table `spells`: benefit and labour state of the enrolled, from the start of their benefit to the end of observation. */
export function spellsTable(enrolled: readonly Participant[]) {
  return simulatedTable('spells', columns, enrolled.flatMap(spellsOf))
}

function spellsOf(participant: Participant): Record<(typeof columns)[number], Cell>[] {
  const { person, life, observedDays } = participant
  const benefits = life.benefits.flatMap((lived) => {
    const spell = seen(lived, observedDays)
    if (spell === null) return []
    const endReason = spell.end === null ? null : spell.endReason
    return [{ ...spell, channel: 'benefit', state: spell.regime, endReason, job: null }]
  })
  const labour = labourSpells(life).flatMap((lived) => {
    const spell = seen(lived, observedDays)
    return spell === null ? [] : [{ ...spell, channel: 'labour', endReason: null }]
  })
  return [...benefits, ...labour].map((spell, index) => ({
    spell_id: numbered(person.prefix, index),
    person_id: person.id,
    channel: spell.channel,
    state: spell.state,
    begin: dateOf(participant, spell.begin),
    end: dateOf(participant, spell.end),
    end_reason: spell.endReason,
    job_id: spell.job === null ? null : numbered(person.prefix, spell.job.number),
    source: 'REG',
  }))
}

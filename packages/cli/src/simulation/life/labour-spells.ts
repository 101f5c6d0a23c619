import { contracts } from './contract.ts'
import type { Life, LivedJob, LivedSpell } from './life.ts'

/** A stretch in one labour state (list STATE). */
export interface LabourSpell extends LivedSpell {
  readonly state: string
  readonly job: LivedJob | null
}

/**
 * One state at a time from a life: work before education before benefit before none; work beside benefit is a state of
 * its own (`WB`). The last stretch is open.
 *
 * @example
 * labourSpells(life)[0].state // 'UB' for who was on benefit when assigned
 */
export function labourSpells(life: Life): readonly LabourSpell[] {
  const ends = [...life.jobs, ...life.benefits, ...life.education].flatMap(({ begin, end }) =>
    end === null ? [begin] : [begin, end],
  )
  const days = [...new Set(ends)].sort((first, second) => first - second)
  const spells: LabourSpell[] = []
  days.forEach((begin, index) => {
    const job = life.jobs.find((spell) => covers(spell, begin)) ?? null
    const state = stateOn(life, job, begin)
    const last = spells.at(-1)
    const end = days[index + 1] ?? null
    if (last !== undefined && last.state === state && last.job === job) spells[spells.length - 1] = { ...last, end }
    else spells.push({ begin, end, state, job })
  })
  return spells
}

/** Whether a stretch covers a day. */
function covers(spell: LivedSpell, day: number): boolean {
  return spell.begin <= day && (spell.end === null || day < spell.end)
}

function stateOn(life: Life, job: LivedJob | null, day: number): string {
  const onBenefit = life.benefits.some((spell) => covers(spell, day))
  if (job !== null) {
    if (job.subsidy !== 'NONE') return 'WS'
    return onBenefit ? 'WB' : contracts[job.contract].state
  }
  if (life.education.some((spell) => covers(spell, day))) return 'OP'
  return onBenefit ? 'UB' : 'NB'
}

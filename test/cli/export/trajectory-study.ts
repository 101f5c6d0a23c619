import { toIsoDate } from '@doorstroom/trajectories'
import { smallStudy, writeStudy } from '../../hostile/small-study.ts'

/** People, channels and spells as the study below makes them. */
const states: Readonly<Record<string, readonly string[]>> = {
  labour: ['WP', 'WT', 'WF', 'NB'],
  benefit: ['PW', 'WW', 'WIA-WGA'],
  unpaid: ['UV', 'UT'],
}

/** A study of made-up people whose spells have gaps, touch, run on unseen and begin before time zero; always the same. */
export function trajectoryStudy(people = 40): string {
  let seed = 20
  const draw = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((seed / 4_294_967_296) * below)
  }
  const ids = Array.from({ length: people }, (_, index) => `p${index.toString(36).padStart(3, 'x')}kq7z`)
  const lines = { persons: ['person_id'], enrolments: [] as string[], spells: [] as string[] }
  lines.enrolments.push('enrolment_id,person_id,assignment_date,observation_end,arm')
  lines.spells.push('spell_id,person_id,channel,state,begin,end')
  for (const [index, id] of ids.entries()) {
    const timeZero = 18_990 + draw(400)
    const observationEnd = timeZero + draw(500)
    lines.persons.push(id)
    const arm = index % 2 === 0 ? 'treatment' : 'control'
    lines.enrolments.push(`e-${id},${id},${toIsoDate(timeZero)},${toIsoDate(observationEnd)},${arm}`)
    for (const [channel, codes] of Object.entries(states)) {
      let day = timeZero - draw(200) + draw(150)
      for (let count = draw(7); count > 0 && day < observationEnd; count -= 1) {
        const end = Math.min(observationEnd, day + 1 + draw(count % 3 === 0 ? 4 : 90))
        const isOpen = end === observationEnd && draw(2) === 0
        const cells = [`s${lines.spells.length}`, id, channel, codes[draw(codes.length)], toIsoDate(day)]
        lines.spells.push([...cells, isOpen ? '' : toIsoDate(end)].join(','))
        day = end + (draw(2) === 0 ? 0 : draw(40))
      }
    }
  }
  const { 'data/jobs.csv': _, ...files } = smallStudy()
  const csv = Object.entries(lines).map(([name, rows]) => [`data/${name}.csv`, `${rows.join('\n')}\n`])
  return writeStudy({ ...files, ...Object.fromEntries(csv) })
}

import { closeSync, openSync, writeSync } from 'node:fs'
import { randomStream } from '@doorstroom/statistics'
import { toIsoDate } from '@doorstroom/trajectories'

const states = ['WT', 'UB', 'OP', 'UT', 'NB']
const reasons = ['other', 'work', 'education', 'unknown']
const firstDay = 16_436
const days = Array.from({ length: 20_000 }, (_, day) => toIsoDate(firstDay + day))
const size = 2 ** 22

/**
 * Writes a made-up register as CSV, piece by piece: every client has five spells that follow each other, each on average
 * 120 days long, in another state than the one before; hours are filled in for work. The second spell of every 50,000th
 * client begins a day too early.
 */
export function writeSpells(path, clients, seed) {
  const stream = randomStream(seed)
  const file = openSync(path, 'w')
  let text = 'spell_id,person_id,channel,state,begin,end,end_reason,hours_week\n'
  for (let client = 1; client <= clients; client++) {
    let begin = stream.integer(0, 1499)
    let state = stream.integer(0, 4)
    for (let spell = 1; spell <= 5; spell++) {
      const end = begin + 1 + Math.floor(-Math.log(1 - stream.uniform()) * 120)
      const early = spell === 2 && client % 50_000 === 0 ? 1 : 0
      const hours = state === 0 ? stream.integer(8, 40) : ''
      const reason = reasons[stream.integer(0, 3)]
      text += `c${client}-${spell},c${client},labour,${states[state]},${days[begin - early]},${days[end]},${reason},${hours}\n`
      begin = end
      state = (state + stream.integer(1, 4)) % 5
    }
    if (text.length < size && client < clients) continue
    writeSync(file, text)
    text = ''
  }
  closeSync(file)
}

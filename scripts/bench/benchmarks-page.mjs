import { cpus, totalmem } from 'node:os'

/** docs/benchmarks.md: the ratios of one run, with machine and versions. */
export function benchmarksPage(measured) {
  const processor = cpus()[0]?.model ?? 'unknown processor'
  const versions = new Set(measured.flatMap(({ theirs }) => theirs.version?.split(', ') ?? []))
  const remarks = measured.filter(({ task, threads }) => remark(task) !== '' && threads === (task.threads?.[0] ?? 1))
  return [
    '# Benchmarks',
    'Made by `pnpm bench --write`. Every figure is from one run on one machine, where ours and R work one after the ' +
      'other on the same generated data; a time between brackets was recorded elsewhere, so that its ratio is a rough one. ' +
      'A ratio is R divided by ours, so above 1 we are faster. Best of several runs in one process; reading the file is ' +
      'left out on both sides where the title does not say that it is read. Wall time moves by tens of percents, or more, when the machine does other work; processor time ' +
      '(over all threads, garbage collection and compilation included) much less. Memory is the peak of the process, with ' +
      'its data. Where R gives the same numbers they were compared in this run.',
    `${cpus().length} x ${processor}, ${Math.round(totalmem() / 2 ** 30)} GB; ${[`Node ${process.versions.node}`, ...versions].join(', ')}.`,
    table(
      ['task', 'ours', 'R', 'ratio, wall', 'ratio, processor', 'aim', 'memory ours', 'memory R'],
      measured.map(cells),
    ),
    ['## Remarks', ...remarks.map(({ task }) => `- ${task.title}: ${remark(task)}.`)].join('\n'),
    '',
  ].join('\n\n')
}

function cells({ task, threads, ours, theirs }) {
  const title = task.threads ? `${task.title}, ${threads === 1 ? '1 thread' : `${threads} threads`}` : task.title
  const own = [title, time(ours.seconds)]
  const memory = `${Math.round(ours.megabytes)} MB`
  if (theirs.seconds === null) return [...own, theirs.absent, '', '', task.aim ? `${task.aim}x` : '', memory, '']
  const wall = times(theirs.seconds, ours.seconds)
  if (theirs.recorded)
    return [
      ...own,
      `(${time(theirs.seconds)})`,
      `(${wall})`,
      processorOfRecorded(theirs, ours),
      `${task.aim}x`,
      memory,
      '',
    ]
  const processor = times(theirs.processorSeconds, ours.processorSeconds)
  return [...own, time(theirs.seconds), wall, processor, `${task.aim}x`, memory, `${Math.round(theirs.megabytes)} MB`]
}

/** A recorded time was of one thread with a processor to itself. */
function processorOfRecorded(theirs, ours) {
  return `(${times(theirs.seconds, ours.processorSeconds)})`
}

function remark({ recorded, baseline, note }) {
  return [recorded && `recorded time of ${recorded.by}`, baseline && `R is ${baseline}`, note]
    .filter(Boolean)
    .join('; ')
}

const time = (seconds) => `${seconds.toFixed(seconds < 0.1 ? 4 : 3)} s`
const times = (theirs, ours) => `${(theirs / ours).toFixed(1)}x`

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

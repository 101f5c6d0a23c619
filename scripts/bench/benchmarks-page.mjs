import { cpus, totalmem } from 'node:os'

/** docs/benchmarks.md: the ratios of one run, with machine and versions. */
export function benchmarksPage(measured) {
  const processor = cpus()[0]?.model ?? 'unknown processor'
  const versions = [...new Set(measured.map(({ theirs }) => theirs.version).filter(Boolean))]
  const rows = measured.map(({ task, ours, theirs }) => [
    task.title,
    `${ours.seconds.toFixed(3)} s`,
    theirs.seconds === null ? (theirs.absent ?? '') : `${theirs.seconds.toFixed(3)} s`,
    theirs.seconds === null ? '' : `${(theirs.seconds / ours.seconds).toFixed(1)}x`,
    `${task.aim}x`,
    `${Math.round(ours.megabytes)} MB`,
    theirs.megabytes === null ? '' : `${Math.round(theirs.megabytes)} MB`,
  ])
  return [
    '# Benchmarks',
    'Made by `pnpm bench --write`; every figure is from one run on one machine, and the ratio is R divided by ours on ' +
      'the same data. Best of several runs; reading the file is left out on both sides; memory is the peak of the process. ' +
      'A machine shared with other work moves these figures by tens of percents.',
    `${cpus().length} x ${processor}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}.`,
    table(['task', 'ours', 'R', 'ratio', 'aim', 'memory ours', 'memory R'], rows),
    ['## Versions', ...versions.map((version) => `- ${version}`)].join('\n'),
    '',
  ].join('\n\n')
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

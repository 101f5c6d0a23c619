import { join } from 'node:path'
import { exitCode } from '../exit-code.ts'
import { unitLayouts } from '../export/layout/index.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import type { CommandDefinition } from './command-definition.ts'

const layoutNotes = unitLayouts.map(({ id, about }) =>
  about.map((line, index) => `  ${(index === 0 ? id : '').padEnd(8)} ${line}`).join('\n'),
)

const notes = `
Views:
  spells   a row per stretch of days, from begin up to end; begin_seen and end_seen are 0 where it runs on unseen
  weeks    of the states in a week the one with most days, at a tie the later. Days without a state do not count, so
           one day is enough: count days in the view by spell. A week of which a day lies before the first known day
           or after the end of observation has no state. Week 1 begins at time zero, or ISO calendar weeks
  months   the state on the last day of a calendar month; month 1 is the month of time zero

Work (channel labour) is the spells of labour and the jobs. A spell that says what kind of work it was is heard before
the job of that day, so that no day counts twice; elsewhere the job counts: WS as far as subsidised, else by its contract
WP, WT, WF or ZZ, WB where a supplementary benefit is on record, and W where no kind of contract is. As in the measures,
a job of less than an hour a week is no work. What is left out is said.

Layouts of weeks and months:
${layoutNotes.join('\n')}

Where no state is known there is one of three codes, never one for all three:
  *        missing: inside observation, without a spell. A missing state to TraMineR; right = NA keeps it at the end
  <        left-truncated: before the first known day. A state to TraMineR, until x[x == "<"] <- "%"
  %        censored: after the end of observation. The void of TraMineR: the sequence is over; sps leaves it out
In R, read with read.csv(file, na.strings = "", check.names = FALSE); the repository has scripts/r/read-trajectories.R.`

export const trajectories: CommandDefinition = {
  usage: 'trajectories <study>',
  summary: 'clean spells, weeks or months per person for use elsewhere, R included; row-level, so kept in out/private',
  examples: [
    'trajectories my-study',
    'trajectories my-study --view weeks --layout sts --channel labour',
    'trajectories my-study --view months --combined --from 2023-01-01 --to 2025-01-01 --format parquet',
    'trajectories my-study --view weeks --layout sps --combined --stdout > sequences.csv',
  ],
  configure: (command) => {
    command
      .option('--view <view>', 'spells, weeks or months (default: spells)')
      .option('--channel <names>', 'channels, with commas: labour,benefit (default: those with a spell or job)')
      .option('--combined', 'one channel of work, education, unpaid work and benefit by priority; unpaid stays beside')
      .option('--priority <states>', 'which state counts when several hold, the first before the next')
      .option('--bridge <days>', 'join spells of one state this many days apart (default: benefit 31, one employer 28)')
      .option('--from <where>', 'time-zero, calendar, or a date (default: time-zero; for spells all that is known)')
      .option('--to <where>', 'days after time zero (default: the horizon of the study), or a date not shown itself')
      .option('--before <days>', 'days before time zero that are looked at; earlier is left-truncated')
      .option('--layout <layout>', 'long, wide, sts, spell, sps or tse (default: long)')
      .option('--format <format>', 'csv or parquet (default: csv)')
      .option('--out <file>', 'file to write (default: in out/private of the study)')
      .option('--stdout', 'print the rows instead of writing them')
      .addHelpText('after', notes)
  },
  async run([folder = '.'], options, terminal) {
    const { readStudy } = await import('../study/read-study.ts')
    const { withParts } = await import('../registration/with-parts.ts')
    const { readRequest } = await import('../export/read-request.ts')
    const { closingLines } = await import('../export/closing-lines.ts')
    const { exportTable } = await import('../export/export-table.ts')
    const { writeExport } = await import('../export/write-export.ts')
    const study = readStudy(folder)
    const request = readRequest(options, study.file)
    terminal.progress('reading')
    const isPrinted = options.stdout === true
    const name = request.layout === 'long' ? request.view : `${request.view}-${request.layout}`
    const file = typeof options.out === 'string' ? options.out : null
    const path = isPrinted ? null : (file ?? join(folder, 'out', 'private', `trajectories-${name}.${request.format}`))
    const facts = await withParts(study, async (parts) => {
      terminal.progress('writing trajectories')
      const made = await exportTable(parts, request)
      for (const channel of made.empty)
        terminal.say(`no spells in channel ${channel}: everything observed is missing there`)
      if (made.separator !== '-')
        terminal.say(`codes can hold a hyphen: read the sequences with stsep = "${made.separator}"`)
      if (isPrinted) terminal.say('these are rows about people: do not share them')
      return {
        channels: made.channels,
        counts: made.counts,
        ...(await writeExport(made.table, request.format, path, terminal)),
      }
    })
    const closing = closingLines(facts.counts, chosenLanguage(options.lang, study.file.language))
    for (const line of closing) terminal.say(line)
    if (path === null) return exitCode.clean
    terminal.out(options.json === true ? JSON.stringify({ status: 'ok', path, ...facts }) : path)
    terminal.say('these are rows about people: the file is readable by you alone; do not share it')
    return exitCode.clean
  },
}

import fc from 'fast-check'

const header = 'nr;sekse;leeftijd;adres;begin;m1;m2;m3;q1_t0;q1_t1;uren'.split(';')
const cell = fc.constantFrom(
  '',
  ' 7 ',
  'nvt',
  'm',
  'v',
  'w',
  'z',
  'x',
  '12,5',
  'a/b',
  '"b""c"',
  '"twee\nregels"',
  'Zoë',
  'Ã©',
  '1-3-2024',
)
const row = fc.oneof(
  { weight: 12, arbitrary: fc.array(cell, { minLength: header.length, maxLength: header.length }) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: header.length + 1 }) },
  { weight: 1, arbitrary: fc.constant(['a"b', 'c']) },
)
/** A file with columns and codes of its own, seldom tidy. */
export const ownFile = fc
  .record({ above: fc.boolean(), rows: fc.array(row, { maxLength: 40 }), lineEnd: fc.constantFrom('\n', '\r\n', '\r') })
  .map(({ above, rows, lineEnd }) =>
    [...(above ? [['Export van 3-4-2024'], []] : []), header, ...rows]
      .map((cells) => cells.join(';'))
      .join('\n')
      .replaceAll('\n', lineEnd),
  )

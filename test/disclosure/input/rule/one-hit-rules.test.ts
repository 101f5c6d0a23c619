import { privacyFindings } from '@doorstroom/disclosure'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { column, stoppedBy } from '../input-columns.ts'

const stops = (name: string, ...cells: string[]) => stoppedBy(column(name, ['geen', ...cells]))

describe('a bank account number', () => {
  it('stops a column wherever it stands, when its check digits are right', () => {
    expect(stops('rekening', 'NL91ABNA0417164300')).toEqual(['I-04'])
    expect(stops('nota', 'graag op NL91 ABNA 0417 1643 00, dank')).toEqual(['I-04'])
    expect(stops('nota', 'rekening BE68 5390 0754 7034')).toEqual(['I-04'])
    expect(stops('rekening', 'nl91abna0417164300')).toEqual(['I-04'])
    expect(stops('rekening', 'NL91ABNA0417164301')).toEqual([])
  })

  it('is not seen in pseudonyms', () => {
    const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
    const pseudonym = fc
      .array(fc.constantFrom(...alphabet), { minLength: 26, maxLength: 26 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(fc.array(pseudonym, { minLength: 20, maxLength: 20 }), (ids) => {
        expect(stops('person_id', ...ids)).toEqual([])
      }),
      { seed: 21, numRuns: 500 },
    )
  })
})

describe('a pseudonym', () => {
  it('with digits in a row that could be a number of its own stops nothing', () => {
    expect(stops('person_id', '0612345678ABCDEFGHJKMNPQRS', '04701234567BCDEFGHJKMNPQRS', '7X0031612345678')).toEqual(
      [],
    )
    expect(stops('person_id', '4X93051822361BCDEFGHJKMNPQ', 'ABCDEFGHJKMNPQR93051822361')).toEqual([])
    expect(stops('nota', 'bel 0612345678, of +31612345678.')).toEqual(['I-05-telephone'])
    expect(stops('nota', 'rijksregister:93051822361!')).toEqual(['I-03'])
  })
})

describe('a way to reach someone', () => {
  it('stops a column at one e-mail address', () => {
    expect(stops('contact', 'jan.jansen+werk@voorbeeld.nl')).toEqual(['I-05-email'])
    expect(stops('nota', 'zij mailde (a@b.be) gisteren')).toEqual(['I-05-email'])
    expect(stops('nota', '3 @ 4 euro')).toEqual([])
  })

  it('stops a column at one Dutch or Belgian telephone number', () => {
    for (const number of ['+31 20 123 45 67', '0031612345678', '06-12345678', '06 12 34 56 78', '+31 (0)6 12345678']) {
      expect(stops('nota', number)).toEqual(['I-05-telephone'])
    }
    for (const number of ['+32 470 12 34 56', '0470/12.34.56', '+32 2 123 45 67']) {
      expect(stops('nota', `bel ${number}`)).toEqual(['I-05-telephone'])
    }
    for (const number of [
      '(030) 123 45 67',
      '(0113) 12 34 56',
      '030-1234567',
      '030 - 123 45 67',
      '+31 (0)30 1234567',
    ]) {
      expect(stops('nota', number)).toEqual(['I-05-telephone'])
    }
    for (const number of ['+31(30)1234567', '(+31) 30 123 45 67', '0031 (0) 30 - 123 45 67', '06 - 1234 5678']) {
      expect(stops('nota', number)).toEqual(['I-05-telephone'])
    }
    for (const number of ['02/123.45.67', '016/12.34.56', '02 123 45 67', '016 12 34 56', '+32 (0)2 123 45 67']) {
      expect(stops('nota', number)).toEqual(['I-05-telephone'])
    }
    expect(stops('telefoon', '0201234567')).toEqual(['I-05-telephone'])
    expect(stops('nota', '0201234567')).toEqual([])
  })

  it('does not take dates, amounts or codes for telephone numbers', () => {
    expect(
      stops(
        'x',
        '2024-06-12',
        '06-12-2024',
        '1206.50',
        '0612',
        '12.0612345678',
        'GM0612',
        '0.0612345678',
        '.0456789012',
        '06-12-2024 12:30',
        '06-12-2024 00:00:00',
        '06/12/2024',
        '01/02/2024',
        '0123.456.789',
        '0403.170.701',
        '02-2024-0012',
        '020-123456',
        '(01) 2024',
        '(2024) 123456',
        '012-34-56',
        '10.20.30.40',
      ),
    ).toEqual([])
  })

  it('stops a column at one web page of a person, a plate, or an exact place', () => {
    expect(stops('link', 'https://www.linkedin.com/in/jan-jansen')).toEqual(['I-05-person-page'])
    expect(stops('link', 'https://voorbeeld.nl/people/jan')).toEqual(['I-05-person-page'])
    expect(stops('link', 'https://voorbeeld.nl/diensten')).toEqual([])
    expect(stops('auto', '12-GBB-3', '1-ABC-123')).toEqual(['I-05-licence-plate'])
    expect(stops('kenteken', 'AB12CD')).toEqual(['I-05-licence-plate'])
    for (const plate of ['12-ABC-3', 'AB-12-CD', 'GB-12-34', '12-gbb-3', 'K-123-BB', '1-ABC-123'])
      expect(stops('code', plate)).toEqual(['I-05-licence-plate'])
    expect(stops('code', 'AA-12-01', '12-34-56', '3-MRT-24', 'ABC-123', 'A12-BC', 'GM-0363', '1011 AB')).toEqual([])
    expect(stops('plek', '52.37021, 4.89517')).toEqual(['I-05-coordinates'])
    expect(stops('latitude', '52.37021')).toEqual(['I-05-coordinates'])
    expect(stops('latitude', '52.37')).toEqual([])
    expect(stops('score', '52.37021')).toEqual([])
  })
})

describe('a code of a firm in the form of a plate', () => {
  it('stops a column as well, and the fix says how to keep it', () => {
    const [finding] = privacyFindings([column('provider_code', ['AB-12-CD', 'AB-13-CD'])])
    expect(finding?.fix.en).toContain('write them without hyphens')
    expect(stops('provider_code', 'AB12CD', 'AB13CD')).toEqual([])
  })
})

describe('time spent on a cell', () => {
  it('stays short for long hostile text, since only the first thousand characters count', () => {
    const hostile = ['a@', 'a.', '06 ', '1-', 'NL91', 'http://', '52.', '( ', '\u00a0', '(0', '0 - ', '06( )'].map(
      (piece) => piece.repeat(50_000),
    )
    const start = performance.now()
    stops('nota', ...hostile)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crockfordBase32 } from '../../../packages/disclosure/src/pseudonym/rule/crockford-base32.ts'
import { keyId } from '../../../packages/disclosure/src/pseudonym/rule/key-id.ts'
import { normalisedIdentifier } from '../../../packages/disclosure/src/pseudonym/rule/normalised-identifier.ts'
import { pseudonyms } from '../../../packages/disclosure/src/pseudonym/rule/pseudonyms.ts'
import { shiftedDate } from '../../../packages/disclosure/src/pseudonym/rule/shifted-date.ts'

const key = Uint8Array.from({ length: 32 }, (_, index) => index + 1)

/** HMAC by its definition (RFC 2104) from plain SHA-256. */
function hmac(secret: Uint8Array, message: Uint8Array): Buffer {
  const block = Buffer.alloc(64)
  block.set(secret)
  const sha256 = (...parts: Uint8Array[]) =>
    parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
  const inner = sha256(
    block.map((byte) => byte ^ 0x36),
    message,
  )
  return sha256(
    block.map((byte) => byte ^ 0x5c),
    inner,
  )
}

describe('base 32 after Crockford', () => {
  it('writes a number with the digits that were published', () => {
    // 16 is G, 17 H, 18 J (no I), 20 M after K, 21 N, 22 P (no O), 27 V (no U), 31 Z
    expect([16, 17, 18, 20, 21, 22, 27, 31].map((value) => crockfordBase32(Uint8Array.of(value)))).toEqual([
      '0G',
      '0H',
      '0J',
      '0M',
      '0N',
      '0P',
      '0V',
      '0Z',
    ])
    expect(crockfordBase32(Uint8Array.of(1, 0, 0))).toBe('02000') // 65536 = 2 * 32768
    expect(crockfordBase32(new Uint8Array(16).fill(255))).toBe(`7${'Z'.repeat(25)}`)
  })

  it('can be read back as the same number', () => {
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const text = crockfordBase32(bytes)
        const number = [...text].reduce((total, sign) => total * 32n + BigInt(signs.indexOf(sign)), 0n)
        expect(text).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
        expect(number.toString(16).padStart(32, '0')).toBe(Buffer.from(bytes).toString('hex'))
      }),
      { seed: 51, numRuns: 500 },
    )
  })
})

describe('a pseudonym', () => {
  it('is HMAC-SHA-256 of the domain, 0x1F and the identifier, computed by another route', () => {
    const known = hmac(Buffer.from('Jefe'), Buffer.from('what do ya want for nothing?'))
    expect(known.toString('hex')).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843') // RFC 4231, case 2
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom('proef-noord', 'zuid'),
        (id, domain) => {
          const message = Buffer.concat([Buffer.from(domain), Buffer.of(0x1f), Buffer.from(id)])
          expect(pseudonyms(key, domain).pseudonym(id)).toBe(crockfordBase32(hmac(key, message).subarray(0, 16)))
        },
      ),
      { seed: 52, numRuns: 300 },
    )
  })

  const program = process.env.OPENSSL ?? 'openssl'
  const openssl = spawnSync(program, ['version']).status === 0
  if (!openssl) console.warn('NOT CHECKED: pseudonyms against openssl, which is not here')
  it.skipIf(!openssl)('is what openssl makes of it', () => {
    const macKey = `hexkey:${Buffer.from(key).toString('hex')}`
    const { stdout } = spawnSync(program, ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', macKey, '-binary'], {
      input: 'proef-noord\u001f111222333',
    })
    expect(stdout.length).toBe(32)
    expect(pseudonyms(key, 'proef-noord').pseudonym('111222333')).toBe(crockfordBase32(stdout.subarray(0, 16)))
  })

  it('differs between projects and between keys, and the id of a key is its own', () => {
    const other = key.map((byte) => byte ^ 1)
    const made = [pseudonyms(key, 'noord'), pseudonyms(key, 'zuid'), pseudonyms(other, 'noord')]
    expect(new Set(made.map((one) => one.pseudonym('111222333'))).size).toBe(3)
    expect(keyId(key)).toBe(
      createHash('sha256')
        .update(Buffer.concat([Buffer.from('doorstroom-keyid'), key]))
        .digest('hex')
        .slice(0, 8),
    )
    expect(keyId(key)).not.toBe(keyId(other))
  })
})

describe('an identifier', () => {
  it('counts the same however it is written', () => {
    const written = [' 1112.22.333', '111 222 333', '111-222-333', '111\u00a0222\u2011333', '111222333']
    expect(new Set(written.map(normalisedIdentifier))).toEqual(new Set(['111222333']))
    expect(['10000008', '010000008'].map(normalisedIdentifier)).toEqual(['010000008', '010000008'])
    expect(['e\u0301a-1', '\u00e9A1'].map(normalisedIdentifier)).toEqual(['ÉA1', 'ÉA1'])
  })

  it('of eight digits that is no citizen number is left as it is', () => {
    expect(normalisedIdentifier('10000009')).toBe('10000009')
    expect(normalisedIdentifier(' .- ')).toBe('')
  })
})

describe('the shift of dates', () => {
  const made = pseudonyms(key, 'proef-noord')

  it('is the same for one person, between -30 and 30, and uses all of that range', () => {
    const shifts = Array.from({ length: 4000 }, (_, index) => made.shiftDays(`P${index}`))
    expect(made.shiftDays('P7')).toBe(shifts[7])
    expect(new Set(shifts)).toEqual(new Set(Array.from({ length: 61 }, (_, index) => index - 30)))
    expect(Math.abs(shifts.reduce((sum, shift) => sum + shift, 0) / 4000)).toBeLessThan(1.5) // 5 standard errors
  })

  it('moves dates over months and leap days, and leaves no date and the year 9999', () => {
    expect(shiftedDate('2024-02-28', 2)).toBe('2024-03-01')
    expect(shiftedDate('2023-01-05', -10)).toBe('2022-12-26')
    expect([shiftedDate('', 5), shiftedDate('9999-12-31', 5)]).toEqual(['', '9999-12-31'])
    expect(['2024-02-30', '1-3-2024', '2024-13-01', 'nvt'].map((text) => shiftedDate(text, 1))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

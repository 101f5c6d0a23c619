import type { Claim, ResultsDocument } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { pageOne } from '../../../packages/report/src/page/page-one.ts'
import { reportContext } from '../../../packages/report/src/page/report-context.ts'
import {
  comparisonStudy,
  crowdedStudy,
  randomisedStudy,
  released,
  singleGroupStudy,
  withheldStudy,
} from '../fixture.ts'

function words(document: ResultsDocument, language: 'nl' | 'en'): string {
  const page = pageOne(reportContext(released(document), { language, version: '0.1.0' }))
  return String(page)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,:)])/g, '$1')
}

function withClaim(document: ResultsDocument, measure: string, parts: Partial<Claim>): ResultsDocument {
  return {
    ...document,
    claims: document.claims.map((claim) => (claim.measure === measure ? { ...claim, ...parts } : claim)),
  }
}

describe('page one of a comparison', () => {
  it('answers with the range first, then the estimate and the certainty', () => {
    expect(words(comparisonStudy(), 'nl')).toContain(
      'Van elke 100 deelnemers hadden er na 12 maanden tussen 1 en 7 meer blijvend werk dan zonder Kompas.',
    )
    expect(words(comparisonStudy(), 'en')).toContain(
      'Of every 100 participants, between 1 and 7 more had lasting work after 12 months than without Kompas.',
    )
    expect(words(comparisonStudy(), 'nl')).toContain('Onze schatting: 4 meer. Zekerheid: redelijk (3 van 4).')
  })

  it('says what raw outflow seems, what is left of it after correction, and that it is no measure', () => {
    expect(words(comparisonStudy(), 'nl')).toContain(
      'Lijkt 14 meer. Na correctie voor wie meedoen blijft over: 3 meer (tussen 1 minder en 7 meer).',
    )
    expect(words(comparisonStudy(), 'nl')).toContain('geen maat voor wat Kompas doet')
  })

  it('says how many of the eligible started and that those had better chances', () => {
    expect(words(comparisonStudy(), 'nl')).toContain('Van de 1900 mensen die in aanmerking kwamen, begonnen er 640.')
    expect(words(comparisonStudy(), 'nl')).toContain('had vooraf gemiddeld meer kans op werk')
    const unknown = {
      ...comparisonStudy(),
      rows: comparisonStudy().rows.filter(({ measure }) => measure !== 'creaming-index'),
    }
    expect(words(unknown, 'en')).toContain('cannot be determined. Data on those who did not start are missing.')
  })

  it('gives an outcome that is withheld a reason and no number', () => {
    const text = words(comparisonStudy(), 'en')
    expect(text).toContain('Reliable improvement: no statement. For more than one in ten participants')
    expect(text).not.toContain('better by more than measurement error')
  })

  it('marks made-up data, shows the disclosure statement, the mark of the plan and who paid', () => {
    const text = words(comparisonStudy(), 'nl')
    expect(text).toContain('voorbeeld met verzonnen gegevens')
    expect(text).toContain('aantallen zijn afgerond op vijftallen')
    expect(text).toContain('Kenmerk van het plan: ab12 cd34 ef56')
    expect(text).toContain('Betaald door: de gemeente.')
  })

  it('writes no number in the sentence when certainty is very low', () => {
    const text = words(withClaim(comparisonStudy(), 'sustained-employment', { certainty: 'veryLow' }), 'nl')
    const [, answer = ''] = /Het antwoord in het kort (.*?) Zonder en met/.exec(text) ?? []
    expect(answer).toContain('We weten niet zeker of Kompas verschil maakt voor blijvend aan het werk.')
    expect(answer).not.toMatch(/\d/)
  })

  it('has no sentence of more than twenty-five words', () => {
    const page = String(pageOne(reportContext(released(comparisonStudy()), { language: 'nl', version: '0.1.0' })))
    const long = page
      .replaceAll(/<\/(p|h\d|li|t[hd]|span|small|b|caption)>/g, '.\n')
      .replaceAll(/<[^>]+>/g, ' ')
      .split(/(?<=[.!?])\s/)
      .filter((sentence) => sentence.trim().split(/\s+/).length > 25)
    expect(long).toEqual([])
  })

  it('keeps eight outcomes and says how many are further on', () => {
    const page = String(pageOne(reportContext(released(crowdedStudy()), { language: 'en', version: '0.1.0' })))
    expect(page.match(/role="rowheader"/g)).toHaveLength(9)
    expect(page).toContain('5 more outcomes are further on.')
  })
})

describe('page one of a lottery whose range crosses zero', () => {
  it('says what cannot be said and which difference is not plausible', () => {
    const dutch = words(randomisedStudy(), 'nl')
    expect(dutch).toContain('tussen 1 minder en 12 meer blijvend werk dan zonder Kompas.')
    expect(dutch).toContain('We kunnen dus niet zeggen of het met Kompas meer of minder is.')
    expect(dutch).toContain('Een verschil van meer dan 12 per 100 mensen is niet aannemelijk.')
    expect(words(randomisedStudy(), 'en')).toContain('A difference of more than 12 per 100 people is not plausible.')
  })

  it('uses the words of cause only once the range is on one side, and as firmly as the certainty allows', () => {
    const answer = (certainty: Claim['certainty'], wording: Claim['wording'] = 'causal') => {
      const study = randomisedStudy()
      const swapped = {
        ...study,
        measures: study.measures.map((entry) => ({
          ...entry,
          role: entry.id === 'jsse-6' ? ('primary' as const) : ('secondary' as const),
        })),
      }
      return words(withClaim(swapped, 'jsse-6', { certainty, wording }), 'nl')
    }
    expect(answer('high')).toContain('Kompas zorgt daarvoor.')
    expect(answer('moderate')).toContain('Kompas zorgt daar waarschijnlijk voor.')
    expect(answer('low')).toContain('Kompas zorgt daar misschien voor.')
    expect(answer('high', 'adjusted')).not.toContain('zorgt')
    expect(words(randomisedStudy(), 'nl')).not.toContain('zorgt')
  })
})

describe('page one when the conclusion is withheld', () => {
  const text = words(withheldStudy(), 'nl')
  const [, answer = ''] = /Het antwoord in het kort (.*?) Wie er niet in zit/.exec(text) ?? []

  it('gives the reasons, what is known and what is needed', () => {
    expect(answer).toContain('Over blijvend aan het werk na 12 maanden kunnen we geen uitspraak doen.')
    expect(answer).toContain('De groepen verschilden ook na correctie nog te veel')
    expect(answer).toContain('Wat u nu wél weet')
    expect(answer).toContain('Een groep om mee te vergelijken die vooraf meer op de deelnemers lijkt')
  })

  it('holds no number about the outcome', () => {
    const numbers = answer.match(/\d[\d.,]*/g) ?? []
    expect(new Set(numbers)).toEqual(new Set(['12', '2675', '100']))
  })
})

describe('page one of a single group', () => {
  it('says what was seen with its range, and that it says nothing about the programme', () => {
    const text = words(singleGroupStudy(), 'nl')
    expect(text).toContain(
      'Van elke 100 deelnemers hadden er na 12 maanden ongeveer 47 blijvend werk (bereik 40 tot 54).',
    )
    expect(text).toContain('Het zegt niet wat Kompas doet: er is geen groep om mee te vergelijken.')
    expect(words(singleGroupStudy(), 'en')).toContain('Does not say whether people have work.')
  })
})

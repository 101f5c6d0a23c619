import { describe, expect, it } from 'vitest'
import { familyNames } from '../../../../packages/disclosure/src/input/name/family-names.ts'
import { firstNames } from '../../../../packages/disclosure/src/input/name/first-names.ts'
import { isPersonName } from '../../../../packages/disclosure/src/input/name/is-person-name.ts'
import { column, repeated, stoppedBy } from '../input-columns.ts'

const list = (text: string) => text.split(',').map((cell) => cell.trim())

describe('the lists of names', () => {
  it('hold thousands of names, each once, in lower case without accents', () => {
    const all = [...firstNames, ...familyNames]
    expect(all.length).toBeGreaterThan(5000)
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((name) => !/^[a-z]{2,}$/.test(name))).toEqual([])
  })
})

describe('a cell', () => {
  it('is a name in the ways people write names, from wherever they come', () => {
    const names = list(
      'Fatima El Khattabi, Jansen, J. Bakker, de Wit, van den Berg, Mevr. Visser, Łukasz Wiśniewski, ' +
        'Ayşe YILDIRIM, Jean-Pierre Delvaux, Ramautarsing, Anne-Marie de Vries-Jansen, M. van der Linden, Nguyen, Şükrü Işık',
    )
    expect(names.filter((name) => !isPersonName(name))).toEqual([])
    expect(isPersonName('Vries, J.P. de')).toBe(true)
  })

  it('is none when it is an ordinary word, a code, an organisation or a text', () => {
    const others = list(
      'bakker, mei, jan, ad, Duits, Zuid, Bos, W1, nvt, Jansen Bouw BV, Stichting Maria, Julianastraat 5, ' +
        'kort hoger onderwijs, loon van ambtenaren, Dag van verwijzing, meer vaardigheden dan nodig',
    )
    expect(others.filter(isPersonName)).toEqual([])
  })
})

describe('a column without a name that says so', () => {
  const codes = repeated(['A', 'B', 'C', 'D', 'E', 'F', 'G'], 7)

  it('is stopped when 30 % of its cells, and three different ones, are names', () => {
    expect(stoppedBy(column('kolom 3', ['Jansen', 'Fatima', 'Yilmaz', ...codes]))).toEqual(['I-07'])
    expect(stoppedBy(column('kolom 3', ['Jansen', 'Fatima', 'Yilmaz', ...codes, 'H']))).toEqual([])
    expect(stoppedBy(column('kolom 3', repeated(['Jansen', 'Fatima'], 40)))).toEqual([])
  })

  it('of ordinary values raises no alarm', () => {
    const ordinary: Readonly<Record<string, string>> = {
      maand: 'januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december',
      mnd: 'jan,feb,mrt,apr,mei,jun,jul,aug,sep,okt,nov,dec',
      month: 'January,February,March,April,May,June,July,August,September,October,November,December',
      dag: 'maandag,dinsdag,woensdag,donderdag,vrijdag,ma,di,wo,do,vr,za,zo',
      beroep:
        'bakker,kok,schilder,timmerman,slager,metselaar,kapper,kuiper,smid,schipper,visser,boer,koster,herder,molenaar,' +
        'koopman,brouwer,bouwman,jager,wever,snijder,schoenmaker,arts,leraar,verpleegkundige,chauffeur,magazijnmedewerker',
      provincie:
        'Groningen,Friesland,Drenthe,Overijssel,Flevoland,Gelderland,Utrecht,Noord-Holland,Zuid-Holland,Zeeland,' +
        'Noord-Brabant,Limburg,Antwerpen,Vlaams-Brabant,West-Vlaanderen,Oost-Vlaanderen,Henegouwen,Luik,Namen,Luxemburg',
      gemeente:
        'Amsterdam,Rotterdam,Den Haag,Utrecht,Eindhoven,Groningen,Tilburg,Almere,Breda,Nijmegen,Apeldoorn,Haarlem,Arnhem,' +
        'Enschede,Haarlemmermeer,Amersfoort,Zaanstad,Den Bosch,Zwolle,Zoetermeer,Leiden,Leeuwarden,Maastricht,Dordrecht,Ede,' +
        'Alphen aan den Rijn,Westland,Alkmaar,Emmen,Delft,Venlo,Deventer,Sittard-Geleen,Helmond,Oss,Amstelveen,Hilversum,' +
        'Heerlen,Purmerend,Hengelo,Lelystad,Hoorn,Roosendaal,Schiedam,Vlaardingen,Almelo,Gouda,Assen,Spijkenisse,Bergen,' +
        'Katwijk,Zeist,Nieuwegein,Veenendaal,Kampen,Woerden,Heerenveen,Goes,Middelburg,Vlissingen,Terneuzen,De Bilt,' +
        'De Ronde Venen,De Wolden,Epe,Putten,Tiel,Weert,Wijk bij Duurstede,Boxtel,Best,Someren,Asten,Deurne,Gemert-Bakel',
      stad:
        'Antwerpen,Gent,Brugge,Leuven,Mechelen,Aalst,Kortrijk,Hasselt,Oostende,Genk,Roeselare,Sint-Niklaas,Turnhout,Mol,Geel,' +
        'Herentals,Lier,Boom,Dendermonde,Lokeren,Ninove,Ronse,Ieper,Waregem,Tielt,Diest,Tienen,Halle,Vilvoorde,Aarschot,' +
        'Brussel,Schaarbeek,Anderlecht,Elsene,Ukkel,Charleroi,Luik,Namen,Bergen,Doornik,Verviers,Seraing,La Louvière,De Panne',
      taal: 'Nederlands,Frans,Duits,Engels,Turks,Arabisch,Pools,Roemeens,Spaans,Italiaans,Tigrinya,Somali,Dari,Oekraïens',
      land: 'Nederland,België,Marokko,Turkije,Suriname,Polen,Syrië,Eritrea,Somalië,Oekraïne,Bulgarije,Roemenië,India,China,Iran',
      kleur: 'rood,groen,blauw,geel,wit,zwart,bruin,grijs,paars,oranje,roze',
      richting: 'noord,oost,zuid,west,midden,centrum',
      uitkering: 'Participatiewet,WW,WIA,Wajong,IOAW,IOAZ,Ziektewet,ANW,AOW,geen,leefloon,werkloosheidsuitkering',
      opleiding: 'geen,basisonderwijs,vmbo,mavo,havo,vwo,mbo 1,mbo 2,mbo 3,mbo 4,Ad,hbo bachelor,wo master',
      reden:
        'werk,school,verhuizing,detentie,overlijden,samenwonen,ziekte,zorg,handhaving,eigen verzoek,onbekend,overig',
      oordeel: 'goed,voldoende,matig,slecht,ja,nee,soms,vaak,nooit,altijd,weet niet,niet van toepassing,nvt,-',
      contract: 'vast,tijdelijk,oproep,uitzend,detachering,stage,proefplaatsing,zzp,dienstverband,flex',
      sector:
        'zorg,bouw,handel,horeca,techniek,logistiek,schoonmaak,groen,post,transport,onderwijs,overheid,industrie,ICT',
      maat: 'klein,middel,groot,kort,lang,hoog,laag,jong,oud,half,heel',
      instrument:
        'jobcoach,loonkostensubsidie,TWE,IBO,beschut werk,proefplaatsing,training,scholing,taalles,begeleiding',
    }
    for (const [name, text] of Object.entries(ordinary)) {
      const cells = list(text)
      const share = cells.filter(isPersonName).length / cells.length
      expect(share, name).toBeLessThan(0.1)
      expect(stoppedBy(column(name, cells)), name).toEqual([])
    }
  })

  it('of pseudonyms, dates and numbers raises none either', () => {
    const numbers = Array.from({ length: 60 }, (_, row) => `${row * 37 + 1000}`)
    expect(numbers.filter(isPersonName)).toEqual([])
    expect(['K7F3A91C2', 'ABCDEFGHJK', '2024-mei-03', 'ADEMJANPIET'].filter(isPersonName)).toEqual([])
  })
})

/** What own words for codes usually mean, by code list, as `normalName` writes them: our own reading, to be confirmed. */
export const codeWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  SEX: { 1: ['m', 'man', 'male', 'homme', 'h'], 2: ['v', 'f', 'vrouw', 'female', 'femme'], X: ['x'] },
  ARM: {
    treatment: ['traject', 'trajectgroep', 'deelnemer', 'deelnemers', 'interventie', 'interventiegroep'].concat([
      ...['experiment', 'experimenteel', 'behandeling', 'treated', 'programma', 'behandelgroep'],
    ]),
    comparison: ['vergelijking', 'vergelijkingsgroep', 'vergelijkgroep', 'comparisongroup'],
  },
  REGIME: {
    PW: ['pwet', 'bijstandsuitkering', 'algemenebijstand', 'abw', 'participatiewetuitkering', 'pwuitkering'],
    WW: ['wwuitkering'],
    NUG: ['nugger', 'nietuitkeringsgerechtigd', 'nietuitkeringsgerechtigde', 'nuo'],
    WERKLOOSHEID: ['werkloosheidsuitkering', 'rva', 'onem', 'chomage'],
    LEEFLOON: ['ris', 'revenudintegration', 'gerechtigdleefloon'],
    'EQ-LEEFLOON': ['equivalentleefloon', 'eqleefloon', 'ers'],
    ZIV: ['ziekteuitkering', 'riziv', 'mutualiteit', 'ziekenfonds', 'invaliditeit'],
    INSCHAKELING: ['inschakelingsuitkering', 'wachtuitkering'],
    NONE: ['geen', 'geenuitkering', 'zonderuitkering', 'aucune'],
  },
  ISCED: {
    1: ['basisschool', 'bo', 'lager', 'lageronderwijs', 'primaire'],
    2: ['vmbo', 'mavo', 'lbo', 'vbo', 'mbo1', 'lagersecundair'],
    3: ['havo', 'vwo', 'havovwo', 'mbo2', 'mbo3', 'mbo4', 'mbo24', 'hogersecundair'],
    5: ['ad', 'graduaat', 'hbo5'],
    6: ['hbo', 'professionelebachelor'],
    8: ['doctoraat', 'phd'],
  },
  CONTRACT: {
    5: ['uitzend', 'uitzendkracht', 'uitzending', 'interim', 'uitzendcontract'],
    7: ['oproep', 'oproepkracht', 'nuluren', '0uren', 'nulurencontract', 'minmax', 'oproepcontract'],
    8: ['beschut', 'wsw', 'beschutwerk'],
    9: ['art60', 'art607', 'artikel607', 'artikel60'],
    10: ['bbl', 'leerwerk', 'leerwerkovereenkomst', 'leerovereenkomst'],
    11: ['zzp', 'zzper', 'zelfstandig', 'independant'],
  },
  SUBSIDY: {
    'LKS-PW': ['lks', 'loonkostensubsidie'],
    NONE: ['geen', 'geensubsidie', 'aucune'],
  },
  ENDR: {
    completed: ['voltooid', 'regulier', 'afgesloten', 'termine'],
    job: ['werk', 'baan', 'uitstroomnaarwerk', 'uitstroomwerk', 'uitstroombaan', 'betaaldwerk', 'emploi'],
    illness: ['ziek', 'gezondheid', 'medisch', 'maladie'],
    moved: ['verhuizing', 'demenagement'],
    other: ['overig', 'overige', 'anders', 'autre', 'overigereden'],
    UNK: ['onbekend', 'unknown', 'inconnu'],
  },
}

/** Words for yes and no. */
export const truthWords: Readonly<Record<string, readonly string[]>> = {
  1: ['j', 'y', 'ja', 'yes', 'true', 'waar', 'oui', 'x'],
  0: ['n', 'nee', 'neen', 'no', 'false', 'onwaar', 'non'],
}

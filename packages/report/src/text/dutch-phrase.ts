const plurals: Readonly<Record<string, string>> = {
  had: 'hadden',
  was: 'waren',
  zocht: 'zochten',
  ging: 'gingen',
  vond: 'vonden',
  kwam: 'kwamen',
  bleef: 'bleven',
  kreeg: 'kregen',
  verliet: 'verlieten',
  stroomde: 'stroomden',
  werkte: 'werkten',
  groeide: 'groeiden',
  begon: 'begonnen',
  hervatte: 'hervatten',
  solliciteerde: 'solliciteerden',
  verbeterde: 'verbeterden',
  verslechterde: 'verslechterden',
}

/**
 * A Dutch phrase ("had blijvend werk") as its verb in the plural and the rest, since Dutch puts words between the two:
 * "van elke 100 mensen *hadden* er 4 meer *blijvend werk*". A verb that is not known stays as it is.
 *
 * @example
 * dutchPhrase('had blijvend werk') // { verb: 'hadden', rest: 'blijvend werk' }
 */
export function dutchPhrase(phrase: string): { readonly verb: string; readonly rest: string } {
  const [first = '', ...others] = phrase.trim().split(/\s+/)
  return { verb: plurals[first] ?? first, rest: others.join(' ') }
}

import type { Problem } from '../finding/problem.ts'

/** A line that is no JSON, or JSON of another kind than an object. */
export const jsonLineBroken: Problem = {
  code: 'trajectories.jsonLineBroken',
  severity: 'error',
  message: {
    nl: 'Op deze regel staat geen volledig JSON-object; de regel is niet gelezen',
    en: 'There is no complete JSON object on this line; the line was not read',
  },
  fix: {
    nl: 'Schrijf op elke regel precies een object, van { tot }, zonder lijst eromheen',
    en: 'Write exactly one object on every line, from { to }, without a list around it',
  },
}

/** A line of more characters than allowed. */
export const jsonLineTooLong = (limit: number): Problem => ({
  code: 'trajectories.jsonLineTooLong',
  severity: 'error',
  message: {
    nl: `Deze regel is langer dan ${limit} tekens en is niet gelezen`,
    en: `This line is longer than ${limit} characters and was not read`,
  },
  fix: {
    nl: 'Haal lange vrije tekst weg; zij wordt nooit gebruikt',
    en: 'Take out long free text; it is never used',
  },
})

/** A list or an object where one value belongs. */
export const jsonValueNested: Problem = {
  code: 'trajectories.jsonValueNested',
  severity: 'error',
  message: {
    nl: 'Hier staat een lijst of object in plaats van een waarde',
    en: 'There is a list or an object here instead of a value',
  },
  fix: {
    nl: 'Geef elke waarde een eigen naam, of schrijf de lijst als een eigen tabel',
    en: 'Give every value a name of its own, or write the list as a table of its own',
  },
}

/** A name that occurs more than once in one object. */
export const jsonNameTwice: Problem = {
  code: 'trajectories.jsonNameTwice',
  severity: 'error',
  message: {
    nl: 'Deze naam komt op deze regel vaker voor; welke waarde geldt is niet te zien',
    en: 'This name occurs more than once on this line; which value counts cannot be seen',
  },
  fix: { nl: 'Schrijf elke naam een keer per regel', en: 'Write every name once a line' },
}

/** A number beyond what a computer number can hold. */
export const jsonNumberTooLarge: Problem = {
  code: 'trajectories.jsonNumberTooLarge',
  severity: 'error',
  message: { nl: 'Dit getal is te groot om te gebruiken', en: 'This number is too large to use' },
  fix: { nl: 'Maak de waarde null als zij onbekend is', en: 'Make the value null when it is unknown' },
}

/** Numbers beyond 2^53, of which programs commonly round the last digits: two people may have become one. */
export const jsonNumberLong: Problem = {
  code: 'trajectories.jsonNumberLong',
  severity: 'error',
  message: {
    nl: 'Dit getal is zo lang dat veel programma’s de laatste cijfers afronden; dat kan al gebeurd zijn, zodat twee nummers gelijk zijn geworden',
    en: 'This number is so long that many programs round its last digits; that may have happened already, so that two numbers became equal',
  },
  fix: {
    nl: 'Schrijf lange nummers als tekst, tussen aanhalingstekens, en exporteer opnieuw uit de bron',
    en: 'Write long numbers as text, in quotes, and export again from the source',
  },
}

/** Half of a character that takes two. */
export const jsonTextBroken: Problem = {
  code: 'trajectories.jsonTextBroken',
  severity: 'error',
  message: { nl: 'In deze tekst staat een half teken', en: 'There is half a character in this text' },
  fix: { nl: 'Herstel de tekst in de bron', en: 'Correct the text at its source' },
}

import {
  distinctSequences,
  distributionOverMoments,
  goodSpellShare,
  integrativePotential,
  meanMomentsInState,
  sequenceBadness,
  sequenceComplexity,
  sequenceDegradation,
  sequenceEntropy,
  sequenceInsecurity,
  sequencePrecarity,
  sequenceTransitions,
  sequenceTurbulence,
  sequenceVolatility,
  spellText,
  spellVariance,
  stateCosts,
  subsequenceCountLog2,
  transitionsBetweenStates,
} from '@doorstroom/statistics'
import { rowNames, stateColumns } from '../state-columns.mjs'

/** Distribution, transition rates and indices per person of the state sequences in columns `first` to `last`. */
export function compute({ spec, table }) {
  const { names, sequences } = stateColumns(spec, table)
  const weights = spec.weights === undefined ? null : table.numbers(spec.weights)
  return {
    n: sequences.persons,
    length: sequences.moments,
    alphabet: sequences.states,
    ids_head: rowNames(table, 20),
    lengths_head: sequences.lengths.slice(0, 20),
    state_distribution: { time: names, states: sequences.states, ...distribution(sequences) },
    ...(weights && { state_distribution_weighted: { time: names, ...distribution(sequences, weights) } }),
    ...(weights && { mean_time_weighted: byState(sequences, meanMomentsInState(sequences, weights)) }),
    ...(weights && { transition_rates_weighted: rates(sequences, { weights }) }),
    mean_time: byState(sequences, meanMomentsInState(sequences)),
    transition_rates: rates(sequences, {}),
    transition_rates_lag12: rates(sequences, { lag: 12 }),
    entropy: summary(sequenceEntropy(sequences)),
    entropy_raw: summary(sequenceEntropy(sequences, false)),
    turbulence: summary(sequenceTurbulence(sequences)),
    turbulence_norm: summary(sequenceTurbulence(sequences, { normalised: true })),
    turbulence_type2: summary(sequenceTurbulence(sequences, { variance: 'states' })),
    complexity: summary(sequenceComplexity(sequences)),
    transitions: summary(sequenceTransitions(sequences)),
    transitions_norm: summary(sequenceTransitions(sequences, true)),
    vardur: summary(spellVariance(sequences, 'spells').variance),
    subsequences_log2: summary(subsequenceCountLog2(sequences)),
    volatility: summary(sequenceVolatility(sequences)),
    volatility_noadjust: summary(sequenceVolatility(sequences, { adjusted: false })),
    ...(spec.good_state !== undefined && ofGoodStates(sequences, [spec.good_state].flat())),
    ...(spec.state_order !== undefined && ofStateOrder(sequences, [spec.state_order].flat().map(String), weights)),
    most_frequent: mostFrequent(sequences),
    n_distinct: distinctSequences(sequences).first.length,
  }
}

function distribution(sequences, weights) {
  const moments = distributionOverMoments(sequences, weights)
  return {
    freq: sequences.states.map((_, state) => moments.map(({ shares }) => shares?.[state] ?? null)),
    entropy: moments.map(({ entropy }) => entropy),
    valid: moments.map(({ n }) => n),
  }
}

function rates(sequences, options) {
  const none = sequences.states.map(() => 0)
  return transitionsBetweenStates(sequences, options).rates.map((row) => row ?? none)
}

function ofGoodStates(sequences, states) {
  const good = states.map((state) => sequences.states.indexOf(String(state)))
  return {
    integration: summary(integrativePotential(sequences, good[0])),
    integration_pow2: summary(integrativePotential(sequences, good[0], 2)),
    integration_all: {
      states: sequences.states,
      mean: sequences.states.map((_, state) => summary(integrativePotential(sequences, state)).mean),
    },
    positive_share: summary(goodSpellShare(sequences, good)),
  }
}

function ofStateOrder(sequences, order, weights) {
  return {
    precarity: summary(sequencePrecarity(sequences, order, { personWeights: weights ?? undefined })),
    insecurity: summary(sequenceInsecurity(sequences, order)),
    degradation: summary(sequenceDegradation(sequences, { order })),
    badness: summary(sequenceBadness(sequences, order)),
    precarity_stprec: stateCosts(sequences.states, order).costs,
  }
}

/** The five most frequent sequences by the first person who has each; as frequent ones by code point of their text. */
function mostFrequent(sequences) {
  const { first, counts } = distinctSequences(sequences)
  const found = Array.from(first, (person, at) => ({ person, count: counts[at], text: spellText(sequences, person) }))
  const top = found.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, 5)
  return { sps: top.map(({ person }) => String(person + 1)), freq: top.map(({ count }) => count) }
}

function byState({ states }, values) {
  return Object.fromEntries(states.map((state, at) => [state, values[at]]))
}

/** Head and moments of what is known, as every measure per person is written. */
function summary(values) {
  const known = values.filter((value) => !Number.isNaN(value))
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return {
    n: values.length,
    head: values.slice(0, 20),
    mean,
    sd: Math.sqrt(squares / (known.length - 1)),
    min: known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    max: known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    missing: values.length - known.length,
  }
}

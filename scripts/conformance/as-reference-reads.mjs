/**
 * Numbers as the reader of the reference (R's data.table::fread) reads their decimals: digits times a power of ten, both
 * with 64 bits, rounded to a number once. That is not always the nearest number, and in ranks of differences the last
 * bit decides what is a tie.
 */
export function asReferenceReads(values) {
  return Float64Array.from(values, readAgain)
}

function readAgain(value) {
  const match = /^(-?)(\d+)\.(\d+)$/.exec(String(value))
  if (match === null) return value
  const [, sign, whole, decimals] = match
  const digits = BigInt(whole + decimals)
  const power = inverseOfTen(decimals.length)
  const product = toBits(digits * power.mantissa, 64)
  const rounded = toBits(product.mantissa, 53)
  const size = Number(rounded.mantissa) * 2 ** (rounded.shift + product.shift + power.exponent)
  return sign === '-' ? -size : size
}

const powers = new Map()

/** 10 to the power -n with 64 bits. */
function inverseOfTen(n) {
  if (!powers.has(n)) {
    const scale = 200n
    const { mantissa, shift } = toBits((1n << (scale + 64n)) / 10n ** BigInt(n), 64)
    powers.set(n, { mantissa, exponent: shift - Number(scale) - 64 })
  }
  return powers.get(n)
}

/** The nearest whole number of so many bits, halves to even, and how far it was shifted. */
function toBits(whole, bits) {
  const surplus = whole.toString(2).length - bits
  if (surplus <= 0) return { mantissa: whole, shift: 0 }
  const unit = 1n << BigInt(surplus)
  const rest = whole % unit
  let mantissa = whole / unit
  if (rest * 2n > unit || (rest * 2n === unit && mantissa % 2n === 1n)) mantissa += 1n
  return { mantissa, shift: surplus }
}

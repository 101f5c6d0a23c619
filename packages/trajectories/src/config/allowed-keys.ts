import type { z } from 'zod'

/** The parts of a zod definition that hold other schemas. */
interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly innerType?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly items?: readonly z.core.$ZodType[]
  readonly getter?: () => z.core.$ZodType
}

/**
 * The keys a schema allows at a path, for suggestions; unions give the keys of all their options.
 *
 * @example
 * allowedKeys(z.object({ arms: z.object({ treated: z.string() }) }), ['arms']) // ['treated']
 */
export function allowedKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const places = path.reduce<z.core.$ZodType[]>(
    (schemas, step) => schemas.flatMap((one) => descend(one, step)),
    unwrap(schema),
  )
  return [...new Set(places.flatMap((place) => Object.keys(definitionOf(place).shape ?? {})))]
}

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition

/** The schemas behind optional, default, pipe, lazy and union. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, in: input, options, getter } = definitionOf(schema)
  const inner = innerType ?? input ?? getter?.()
  if (inner !== undefined) return unwrap(inner)
  return options === undefined ? [schema] : options.flatMap(unwrap)
}

function descend(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  const { shape, element, valueType, items } = definitionOf(schema)
  const next = shape?.[String(step)] ?? element ?? valueType ?? items?.[Number(step)]
  return next === undefined ? [] : unwrap(next)
}

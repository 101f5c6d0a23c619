/**
 * A statement for the engine: everyone with two spells in one channel that overlap or begin on one day or, in a source
 * that also writes down when people do not work, with a gap between two spells of channel labour. When no spell overlaps
 * the next one in order of begin, no two overlap at all.
 */
export const noteworthySpells = `SELECT owner_key FROM (
  SELECT owner_key, channel, "begin",
    lag("begin") OVER channel_of_person AS earlier_begin,
    lag(coalesce("end", 2147483647)) OVER channel_of_person AS earlier_end
  FROM spells
  WINDOW channel_of_person AS (PARTITION BY owner_key, channel ORDER BY "begin", ordinal)
) WHERE "begin" < earlier_end OR "begin" = earlier_begin OR ("begin" > earlier_end AND channel = 'labour'
  AND (SELECT count(*) > 0 FROM spells WHERE channel = 'labour' AND state IN ('UB', 'NB')))`

/** Weeks after assignment that the simulated registration covers: two years and three weeks, so that an exit in week 104 can still be confirmed. */
export const followUpWeeks = 109

/** The same in days. */
export const followUpDays = followUpWeeks * 7

/** Weeks that the search diary runs. */
export const diaryWeeks = 26

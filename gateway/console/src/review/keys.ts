/** What is done with nearly every line: a button each. */
export const FIRST = [
  { what: 'accept', key: '↵' },
  { what: 'words', key: 'E' },
  { what: 'split', key: 'S' },
  { what: 'join', key: 'J' },
  { what: 'months', key: 'M' },
  { what: 'aside', key: 'X' },
] as const

/** What is done now and then: below one button, and by the same keys. */
export const MORE = [
  { what: 'goal', key: 'G' },
  { what: 'kind', key: 'K' },
  { what: 'people', key: 'P' },
  { what: 'add', key: 'A' },
  { what: 'remove', key: 'Delete' },
] as const
export type Act = (typeof FIRST | typeof MORE)[number]['what']

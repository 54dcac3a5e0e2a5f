/** What a word of a source line led to. */
export type As = 'kind' | 'time' | 'figure'
export interface Mark {
  readonly words: string
  readonly as: As
}

/** A piece of a text, lit where it led to something. */
export interface Piece {
  readonly text: string
  readonly as?: As
}

/** A text in pieces: each mark is lit where it first stands; what lies within a mark before it is not lit again. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const spans = marks
    .map((mark) => ({ from: text.indexOf(mark.words), words: mark.words, as: mark.as }))
    .filter((span) => span.from >= 0 && span.words !== '')
    .sort((one, other) => one.from - other.from || other.words.length - one.words.length)
  const found: Piece[] = []
  let at = 0
  for (const span of spans) {
    if (span.from < at) continue
    if (span.from > at) found.push({ text: text.slice(at, span.from) })
    found.push({ text: span.words, as: span.as })
    at = span.from + span.words.length
  }
  if (at < text.length) found.push({ text: text.slice(at) })
  return found
}

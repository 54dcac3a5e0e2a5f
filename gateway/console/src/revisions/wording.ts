export interface Piece {
  readonly text: string
  readonly how: 'same' | 'added' | 'removed'
}

const MOST = 400_000
const parts = (text: string) => text.match(/[A-Za-z0-9]+|[\s\S]/gu) ?? []

/** What it takes to make the second text of the first, in words or single characters. */
export function wording(before: string, after: string): Piece[] {
  const a = parts(before)
  const b = parts(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  const most = Math.min(a.length, b.length) - head
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return joined([
    { text: a.slice(0, head).join(''), how: 'same' },
    ...middle,
    { text: a.slice(a.length - tail).join(''), how: 'same' },
  ])
}

/** The longest that both have in common stays; texts too long for that are told as a whole. */
function between(a: readonly string[], b: readonly string[]): Piece[] {
  if (a.length * b.length > MOST || a.length === 0 || b.length === 0) {
    return [
      { text: a.join(''), how: 'removed' },
      { text: b.join(''), how: 'added' },
    ]
  }
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pieces: Piece[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ text: a[i] ?? '', how: 'same' })
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ text: a[i++] ?? '', how: 'removed' })
    } else {
      pieces.push({ text: b[j++] ?? '', how: 'added' })
    }
  }
  return pieces
}

function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (piece.text === '') continue
    if (last?.how === piece.how) found[found.length - 1] = { how: last.how, text: last.text + piece.text }
    else found.push(piece)
  }
  return found
}

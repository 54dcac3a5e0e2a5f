import { nextTick, ref, type Ref } from 'vue'
import { newBelow, type Line, type Spot } from './tree'

type Kind = Line['kind']

/** What is being typed: the words of a line that is there, or a line to come. */
export interface Typed {
  readonly id?: string
  readonly spot?: Spot
  readonly kind: Kind
  readonly depth: number
  /** The line that the box stands behind. */
  readonly behind: string
  text: string
  /** Each row of the text is a line of its own. */
  readonly several?: boolean
}

/** Keeps a line; tells its id, or nothing where it was refused. */
type Adding = (spot: Spot, kind: Kind, text: string, done: (id: string | undefined) => void) => void
type Rewording = (id: string, text: string, done: (kept: boolean) => void) => void

export interface Typing {
  readonly typing: Ref<Typed | undefined>
  /** A new line, typed behind this one. */
  begin(line: Line | undefined, behind: string): void
  edit(line: Line): void
  enter(): void
  stop(): void
}

const rowsOf = (text: string) =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean)

/** The tree that the box stands in. */
interface Around {
  add: Adding
  reword: Rewording
  /** Puts the cursor on a line, by default on the one where it is. */
  focus(id?: string): void
  /** Puts whoever types into the box. */
  ready(): void
  /** Whether whoever writes is still at the tree, and not at what stands beside it. */
  attended(): boolean
}

/**
 * Lines typed as fast as somebody can: the next one may be typed while the service still thinks about those before, and
 * what it refuses comes back into the box.
 */
export function useTyping(cursor: Ref<string>, around: Around): Typing {
  const typing = ref<Typed>()
  /** Lines that were entered and are not kept yet, in their order; the first is on its way. */
  const entered: string[] = []
  let refused: Typed | undefined

  function open(typed: Typed): void {
    typing.value = typed
    void nextTick(around.ready)
  }

  function begin(line: Line | undefined, behind: string): void {
    open({ ...newBelow(line), behind, text: '' })
  }

  function edit(line: Line): void {
    open({ id: line.id, kind: line.kind, depth: line.depth, behind: line.id, text: line.text })
  }

  function enter(): void {
    const given = typing.value
    const rows = rowsOf(given?.text ?? '')
    if (!given || rows.length === 0) return stop()
    if (given.id) return around.reword(given.id, rows.join(' '), (kept) => kept && stop())
    const idle = entered.length === 0
    entered.push(...(given.several ? rows : [rows.join(' ')]))
    const { behind, kind, depth } = given
    typing.value = { ...newBelow({ id: '', kind, depth }), behind, text: '' }
    if (idle && given.spot) send({ spot: given.spot, kind, depth }, cursor.value)
  }

  /** The cursor follows the lines, for as long as nobody puts it elsewhere than where it was. */
  function send({ spot, kind, depth }: ReturnType<typeof newBelow>, from: string): void {
    around.add(spot, kind, entered[0] ?? '', (id) => {
      if (!id) return giveBack(spot, kind, depth)
      entered.shift()
      const next = newBelow({ id, kind, depth })
      const follows = cursor.value === from && (typing.value !== undefined || around.attended())
      if (follows) move(id)
      if (typing.value && !typing.value.id) open({ ...typing.value, ...next, behind: id })
      if (entered.length > 0) send(next, follows ? id : from)
    })
  }

  function move(id: string): void {
    if (typing.value) cursor.value = id
    else around.focus(id)
  }

  /** Nothing of what was typed is lost: it stands in the box again, as soon as the box is free. */
  function giveBack(spot: Spot, kind: Kind, depth: number): void {
    const now = typing.value
    const rows = [...entered.splice(0), now && !now.id ? now.text : ''].filter(Boolean)
    const back: Typed = {
      spot,
      kind,
      depth,
      behind: now && !now.id ? now.behind : cursor.value,
      text: rows.join('\n'),
      several: rows.length > 1,
    }
    if (now?.id) refused = back
    else open(back)
  }

  function stop(): void {
    typing.value = undefined
    if (refused) {
      open(refused)
      refused = undefined
    } else around.focus()
  }

  return { typing, begin, edit, enter, stop }
}

import { keyOf, type LineRef } from '@/alignment/above'
import { plan } from '@/api/services'
import { figured, type Figuring } from '@/figures/figures'
import { patched, type Line, type Sending } from '@/plans/bench'

interface Parties {
  readonly posts: string[]
  readonly persons: string[]
}

/** What can be said of a line beside its words and its place. */
export interface Said {
  readonly months?: { readonly from?: number; readonly until?: number; readonly yearOffset?: number }
  readonly code?: string | undefined
  readonly responsible?: Parties & { readonly body?: string | undefined }
  readonly helpers?: Parties & { readonly bodies: string[] }
  readonly strength?: Line['strength']
  /** With the strength: on what it depends. */
  readonly note?: string | undefined
  /** Of none where there is no id. */
  readonly programme?: { readonly id?: string; readonly element?: string }
  readonly goal?: boolean
  readonly aside?: boolean
  readonly figure?: Figuring
  /** The lines of plans above that it follows. */
  readonly aligned?: LineRef[]
}

interface Path {
  readonly params: { readonly path: { id: string; node: string } }
}
type Saying = [Sending, (lines: readonly Line[]) => readonly Line[]]

/** How it is sent, and what the lines are meanwhile. */
export function saying(id: string, said: Said, path: Path): Saying {
  if (said.figure) return figuring(id, said.figure, path)
  if (said.aligned) {
    const { aligned } = said
    const body = { to: aligned.map(keyOf) }
    return [
      (headers) => plan.PUT('/api/plan/plans/{id}/lines/{node}/aligned', { ...path, body, headers }),
      (lines) => patched(lines, id, { aligned }),
    ]
  }
  if (said.months) {
    const { from, until = from, yearOffset = 0 } = said.months
    const months =
      from && until
        ? Array.from({ length: ((until - from + 12) % 12) + 1 }, (_, i) => ((from - 1 + i) % 12) + 1)
        : []
    const body = said.months
    return [
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/months', { ...path, body, headers }),
      (lines) => patched(lines, id, { months, yearOffset }),
    ]
  }
  if (said.responsible) {
    const { body: name, ...parties } = said.responsible
    const body = { ...parties, ...(name ? { body: name } : {}) }
    return [
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/responsible', { ...path, body, headers }),
      (lines) => patched(lines, id, body),
    ]
  }
  if (said.helpers) {
    const body = said.helpers
    return [
      (headers) => plan.PUT('/api/plan/plans/{id}/lines/{node}/helpers', { ...path, body, headers }),
      (lines) => patched(lines, id, { helpers: body }),
    ]
  }
  if (said.programme) {
    const { id: programme, element } = said.programme
    const body = {
      lines: [id],
      ...(programme ? { programme } : {}),
      ...(programme && element ? { element } : {}),
    }
    const params = { path: { id: path.params.path.id } }
    return [
      (headers) => plan.PUT('/api/plan/plans/{id}/programme', { params, body, headers }),
      (lines) => lines.map((line) => (line.id === id ? under(line, programme, element) : line)),
    ]
  }
  if (said.goal !== undefined) {
    const { goal } = said
    return [
      (headers) => plan.PUT('/api/plan/plans/{id}/lines/{node}/goal', { ...path, body: { goal }, headers }),
      (lines) => patched(lines, id, { goal }),
    ]
  }
  if (said.aside !== undefined) {
    const { aside } = said
    return [
      (headers) => plan.PUT('/api/plan/plans/{id}/lines/{node}/aside', { ...path, body: { aside }, headers }),
      (lines) => patched(lines, id, { aside }),
    ]
  }
  if (said.strength) {
    const { strength, note } = said
    const body = { strength, ...(note ? { note } : {}) }
    return [
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/strength', { ...path, body, headers }),
      (lines) => patched(lines, id, { strength }),
    ]
  }
  const { code } = said
  return [
    (headers) =>
      plan.POST('/api/plan/plans/{id}/lines/{node}/kind', { ...path, body: code ? { code } : {}, headers }),
    (lines) => lines.map((line) => (line.id === id ? ofKind(line, code) : line)),
  ]
}

function figuring(id: string, act: Figuring, path: Path): Saying {
  const meanwhile = (lines: readonly Line[]) =>
    lines.map((line) => (line.id === id ? { ...line, ...figured(line, act) } : line))
  if (act === 'words') {
    return [
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/figures/reading', { ...path, headers }),
      meanwhile,
    ]
  }
  const { as: body, number } = act
  const numbered = { params: { path: { ...path.params.path, number: `${number}` } } }
  if (!body) {
    return [
      (headers) =>
        plan.POST('/api/plan/plans/{id}/lines/{node}/figures/{number}/removal', { ...numbered, headers }),
      meanwhile,
    ]
  }
  return [
    (headers) =>
      number > 0
        ? plan.PUT('/api/plan/plans/{id}/lines/{node}/figures/{number}', { ...numbered, body, headers })
        : plan.POST('/api/plan/plans/{id}/lines/{node}/figures', { ...path, body, headers }),
    meanwhile,
  ]
}

function under(line: Line, id: string | undefined, element: string | undefined): Line {
  const other: Line = { ...line }
  if (id) other.programme = { id, ...(element ? { element } : {}) }
  else delete other.programme
  return other
}

function ofKind(line: Line, code: string | undefined): Line {
  const other: Line = { ...line }
  if (code) other.code = code
  else delete other.code
  return other
}

import { plan } from '@/api/services'
import { patched, type Bench, type Changed } from '@/plans/bench'
import { without } from '@/editor/tree'
import { above } from './rows'

type Made = Promise<Changed | undefined>

/** What can be done with a line of a draft, each one change through the routes of drafts. */
export function useActs(planId: string, bench: Bench) {
  const at = (node: string) => ({ path: { id: planId, node } })

  function words(node: string, marker: string, text: string): Made {
    const body = { text, ...(marker ? { marker } : {}) }
    return bench.change(
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/words', { params: at(node), headers, body }),
      (lines) => patched(lines, node, { text }),
    )
  }

  function split(node: string, length: number): Made {
    const body = { at: length }
    return bench.change((headers) =>
      plan.POST('/api/plan/plans/{id}/lines/{node}/splitting', { params: at(node), headers, body }),
    )
  }

  /** Takes the line into the one above; nothing where there is none of its level. */
  function join(node: string): Made | undefined {
    const upper = above(bench.lines.value, node)
    return (
      upper &&
      bench.change((headers) =>
        plan.POST('/api/plan/plans/{id}/lines/{node}/joining', { params: at(upper.id), headers }),
      )
    )
  }

  /** With all below it; undo brings it back. */
  function remove(node: string): Made {
    return bench.change(
      (headers) => plan.POST('/api/plan/plans/{id}/lines/{node}/removal', { params: at(node), headers }),
      (lines) => without(lines, node),
    )
  }

  function months(node: string, from?: number, until?: number): Made {
    const body = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
    return bench.change((headers) =>
      plan.POST('/api/plan/plans/{id}/lines/{node}/months', { params: at(node), headers, body }),
    )
  }

  function kind(node: string, code: string): Made {
    return bench.change(
      (headers) =>
        plan.POST('/api/plan/plans/{id}/lines/{node}/kind', {
          params: at(node),
          headers,
          body: code ? { code } : {},
        }),
      (lines) => patched(lines, node, { code }),
    )
  }

  function people(node: string, posts: string[], persons: string[]): Made {
    const body = { posts, persons }
    return bench.change(
      (headers) =>
        plan.POST('/api/plan/plans/{id}/lines/{node}/responsible', { params: at(node), headers, body }),
      (lines) => patched(lines, node, body),
    )
  }

  function goal(node: string, on: boolean): Made {
    return bench.change(
      (headers) =>
        plan.PUT('/api/plan/plans/{id}/lines/{node}/goal', { params: at(node), headers, body: { goal: on } }),
      (lines) => patched(lines, node, { goal: on }),
    )
  }

  function aside(node: string, on: boolean): Made {
    return bench.change(
      (headers) =>
        plan.PUT('/api/plan/plans/{id}/lines/{node}/aside', {
          params: at(node),
          headers,
          body: { aside: on },
        }),
      (lines) => patched(lines, node, { aside: on, apart: on }),
    )
  }

  function accept(nodes: string[]): Made {
    return bench.change(
      (headers) =>
        plan.PUT('/api/plan/plans/{id}/seen', {
          params: { path: { id: planId } },
          headers,
          body: { lines: nodes },
        }),
      (lines) => lines.map((line) => (nodes.includes(line.id) ? { ...line, seen: true } : line)),
    )
  }

  /** One more task below a month. */
  function add(month: string, text: string): Made {
    const body = { parent: month, kind: 'task' as const, text }
    return bench.change((headers) =>
      plan.POST('/api/plan/plans/{id}/lines', { params: { path: { id: planId } }, headers, body }),
    )
  }

  return { words, split, join, remove, months, kind, people, goal, aside, accept, add }
}
export type Acts = ReturnType<typeof useActs>

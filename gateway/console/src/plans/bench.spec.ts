import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { patched, useBench, type Line } from './bench'
import { plan } from '@/api/services'

interface Served {
  version: number
  text: string
  by: string
}

/** A service that keeps one line, as strict about versions as ours. */
function served(state: Served) {
  vi.stubGlobal('fetch', async (request: Request) => {
    const json = (status: number, body: unknown) =>
      new Response(JSON.stringify(body), { status, headers: { ETag: `"${state.version}"` } })
    if (request.method === 'GET') {
      const touched = { by: state.by, at: '2026-03-04T02:42:00Z' }
      return json(200, { lines: [{ id: 'n1', text: state.text }], touched, undoable: state.version > 1 })
    }
    if (request.headers.get('If-Match') !== `"${state.version}"`) {
      return json(412, { type: 'urn:problem:changed-meanwhile', title: '别人刚刚修改过' })
    }
    state.text = ((await request.json()) as { text: string }).text
    state.version++
    return json(200, { version: state.version })
  })
}

const say = (text: string) => (headers: Record<string, string>) =>
  plan.POST('/api/plan/plans/{id}/lines/{node}/words', {
    params: { path: { id: 'p', node: 'n1' } },
    headers,
    body: { text },
  })
const words = (lines: readonly Line[]) => lines.map((line) => line.text)

afterEach(() => vi.unstubAllGlobals())

describe('the bench', () => {
  it('shows a change at once and sends changes one after another, each at the version before', async () => {
    const state = { version: 1, text: '旧', by: 'me' }
    served(state)
    const bench = useBench('p')
    await flushPromises()
    const both = [
      bench.change(say('新'), (lines) => patched(lines, 'n1', { text: '新' })),
      bench.change(say('更新'), (lines) => patched(lines, 'n1', { text: '更新' })),
    ]
    expect(words(bench.lines.value)).toEqual(['更新'])
    expect(bench.saving.value).toBe(true)
    expect((await Promise.all(both)).map((made) => made?.version)).toEqual([2, 3])
    expect(state.text).toBe('更新')
    expect(bench.saving.value).toBe(false)
    expect(bench.undoable.value).toBe(true)
  })

  it('says who was quicker and what they changed, and loads theirs when asked to', async () => {
    const state = { version: 1, text: '旧', by: 'me' }
    served(state)
    const bench = useBench('p')
    await flushPromises()
    Object.assign(state, { version: 2, text: '他的', by: 'other' })
    const made = await bench.change(say('我的'), (lines) => patched(lines, 'n1', { text: '我的' }))
    expect(made).toBeUndefined()
    expect(bench.conflict.value?.by).toBe('other')
    expect(bench.conflict.value?.changed[0]?.after?.text).toBe('他的')
    expect(words(bench.lines.value)).toEqual(['旧'])
    expect(state.text).toBe('他的')
    bench.takeTheirs()
    expect(words(bench.lines.value)).toEqual(['他的'])
    expect((await bench.change(say('合起来')))?.version).toBe(3)
  })
})

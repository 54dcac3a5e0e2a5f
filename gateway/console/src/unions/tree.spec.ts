import { describe, expect, it } from 'vitest'
import { nextTick, ref } from 'vue'
import { step, useTree, type Branch } from './tree'

const branch = (id: string, childCount = 0, active = true): Branch => ({ id, childCount, active })
const CHILDREN: Record<string, Branch[]> = {
  root: [branch('a', 2), branch('b'), branch('gone', 0, false)],
  a: [branch('a2')],
}

async function grown() {
  const opened = ref<ReadonlySet<string>>(new Set(['root']))
  const closedToo = ref(false)
  const asked: string[] = []
  const tree = useTree(ref(branch('root', 2)), opened, closedToo, async (id, after) => {
    asked.push(id)
    if (id === 'a' && !after) return { items: [branch('a1')], next: 'a1' }
    return { items: CHILDREN[id] ?? [] }
  })
  const settle = async () => {
    tree.fill()
    await nextTick()
    await nextTick()
  }
  await settle()
  return { tree, opened, closedToo, asked, settle, keys: () => tree.shown.value.map((line) => line.key) }
}

describe('tree of unions', () => {
  it('reads only what is opened', async () => {
    const { asked, keys, opened, settle, tree } = await grown()
    expect(keys()).toEqual(['root', 'a', 'b'])
    expect(asked).toEqual(['root'])
    opened.value = new Set(['root', 'a'])
    await settle()
    expect(keys()).toEqual(['root', 'a', 'a1', 'a+', 'b'])
    await tree.load('a')
    expect(keys()).toEqual(['root', 'a', 'a1', 'a2', 'b'])
    expect(asked).toEqual(['root', 'a', 'a'])
  })

  it('shows closed unions when they are asked for', async () => {
    const { keys, closedToo } = await grown()
    closedToo.value = true
    expect(keys()).toEqual(['root', 'a', 'b', 'gone'])
  })

  it('is walked with arrows', async () => {
    const { tree, opened, settle } = await grown()
    expect(step('ArrowRight', tree.shown.value, 1)).toEqual({ toggle: 'a' })
    opened.value = new Set(['root', 'a'])
    await settle()
    expect(step('ArrowRight', tree.shown.value, 1)).toEqual({ to: 2 })
    expect(step('ArrowLeft', tree.shown.value, 2)).toEqual({ to: 1 })
    expect(step('ArrowLeft', tree.shown.value, 1)).toEqual({ toggle: 'a' })
    expect(step('End', tree.shown.value, 0)).toEqual({ to: 4 })
    expect(step('x', tree.shown.value, 0)).toBeUndefined()
  })
})

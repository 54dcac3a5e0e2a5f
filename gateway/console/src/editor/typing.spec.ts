import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { computed, nextTick, ref } from 'vue'
import type { Line, Spot } from './tree'
import { useTyping } from './typing'

const LINE = { id: 'a', kind: 'item', depth: 1 } as Line

/** A tree whose service answers when the test says so. */
function tree(attended = true) {
  const told = ref('a')
  // what a component tells the one above comes back to it a moment later
  const cursor = computed({ get: () => told.value, set: (id) => void nextTick(() => (told.value = id)) })
  const asked: { spot: Spot; text: string; done: (id: string | undefined) => void }[] = []
  const focus = vi.fn((id?: string) => void (cursor.value = id ?? cursor.value))
  const box = useTyping(cursor, {
    add: (spot, _, text, done) => void asked.push({ spot, text, done }),
    reword: (_, __, done) => done(true),
    focus,
    ready: () => undefined,
    attended: () => attended,
  })
  function type(text: string): void {
    if (box.typing.value) box.typing.value.text += text
  }
  function line(text: string): void {
    type(text)
    box.enter()
  }
  async function answer(id: string | undefined): Promise<void> {
    asked.at(-1)?.done(id)
    await flushPromises()
  }
  return { ...box, cursor, asked, focus, type, line, answer }
}

describe('the box that lines are typed into', () => {
  it('takes the next line while the one before is on its way', async () => {
    const t = tree()
    t.begin(LINE, 'a')
    t.line('走访')
    t.type('春')
    await t.answer('b')
    t.type('游')
    expect(t.typing.value).toMatchObject({ behind: 'b', spot: { after: 'b' }, text: '春游' })
    expect(t.cursor.value).toBe('b')
  })

  it('sends lines one after another, each behind the one before', async () => {
    const t = tree()
    t.begin(LINE, 'a')
    for (const text of ['一', '二', '三']) t.line(text)
    for (const id of ['b', 'c', 'd']) await t.answer(id)
    expect(t.asked.map(({ spot, text }) => [spot, text])).toEqual([
      [{ after: 'a' }, '一'],
      [{ after: 'b' }, '二'],
      [{ after: 'c' }, '三'],
    ])
    expect(t.typing.value).toMatchObject({ behind: 'd', text: '' })
    expect(t.cursor.value).toBe('d')
  })

  it('stays shut once it was left, whatever is answered then', async () => {
    const t = tree()
    t.begin(LINE, 'a')
    t.line('走访')
    t.line('春游')
    t.stop()
    for (const id of ['b', 'c']) await t.answer(id)
    expect(t.typing.value).toBeUndefined()
    expect(t.focus).toHaveBeenLastCalledWith('c')
  })

  it('leaves whoever went elsewhere where they are', async () => {
    const t = tree(false)
    t.begin(LINE, 'a')
    t.line('走访')
    t.stop()
    await t.answer('b')
    expect(t.cursor.value).toBe('a')
    expect(t.focus).not.toHaveBeenCalledWith('b')
  })

  it('gives back what is refused, with all that was typed behind it', async () => {
    const t = tree()
    t.begin(LINE, 'a')
    t.line('一')
    t.line('二')
    t.type('三')
    await t.answer(undefined)
    expect(t.typing.value).toMatchObject({ spot: { after: 'a' }, text: '一\n二\n三' })
    t.enter()
    for (const id of ['b', 'c', 'd']) await t.answer(id)
    expect(t.asked.slice(1).map(({ text }) => text)).toEqual(['一', '二', '三'])
  })

  it('gives it back behind the words of another line that are being changed', async () => {
    const t = tree()
    t.begin(LINE, 'a')
    t.line('一')
    t.stop()
    t.edit({ ...LINE, id: 'z', text: '旧' })
    await t.answer(undefined)
    expect(t.typing.value).toMatchObject({ id: 'z', text: '旧' })
    t.enter()
    expect(t.typing.value).toMatchObject({ text: '一', spot: { after: 'a' } })
  })
})

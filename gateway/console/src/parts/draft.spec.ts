import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, reactive } from 'vue'
import { useDraft } from './draft'

describe('a draft', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  async function typed(): Promise<string> {
    const form = reactive({ day: '2026-03-04', note: '' })
    const draft = useDraft('visit', form, ['day'])
    form.day = '2026-03-05'
    form.note = '恢复得不错'
    await nextTick()
    vi.runAllTimers()
    return draft.key.value
  }

  it('is there again, under the key that it had', async () => {
    const key = await typed()
    const form = reactive({ day: '2026-03-04', note: '' })
    const draft = useDraft('visit', form, ['day'])
    expect(form.day).toBe('2026-03-05')
    expect(draft.found.value).toBe(true)
    expect(draft.key.value).toBe(key)
  })

  it('never writes what services encrypt', async () => {
    await typed()
    expect(JSON.stringify({ ...localStorage })).not.toContain('恢复')
    expect(localStorage.getItem('ub.draft.visit')).not.toContain('恢复')
  })

  it('is gone once it was sent or dropped', async () => {
    await typed()
    const form = reactive({ day: '2026-03-04', note: '' })
    const draft = useDraft('visit', form, ['day'])
    draft.drop()
    await nextTick()
    vi.runAllTimers()
    expect(form.day).toBe('2026-03-04')
    expect(localStorage.getItem('ub.draft.visit')).toBeNull()
  })
})

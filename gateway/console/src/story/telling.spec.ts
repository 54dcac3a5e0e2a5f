import { expect, it } from 'vitest'
import { say } from '@/i18n'
import { moments, type Chapter, type Fact } from './telling'

const names = { union: (id: string) => id, post: (code: string) => code, day: (text: string) => text }

function fact(sequence: number, more: Partial<Fact> = {}): Fact {
  return {
    id: `task:1:${sequence}`,
    key: 'task:1',
    type: sequence === 1 ? 'plan.task.scheduled' : 'plan.task.completed',
    sequence,
    at: `2026-03-0${sequence}T01:00:00Z`,
    recorded: `2026-03-0${sequence}T01:00:00Z`,
    sent: `2026-03-0${sequence}T01:00:00.040Z`,
    sendings: 1,
    trace: 'abc',
    account: 'a1',
    ...more,
  }
}
const chapter: Chapter = {
  key: 'task:1',
  facts: [fact(1), fact(2, { sendings: 2 })],
  reached: [{ listener: 'notification.duties.plan.g1', reached: 1, parked: [2] }],
  owed: [
    {
      id: 'plan.task:1',
      kind: 'plan.task',
      unionId: 'u1',
      post: 'chair',
      due: '2026-03-31',
      next: '2026-03-20T01:00:00Z',
      reminders: [
        { tone: 'notice', at: '2026-03-01T01:00:00Z', madeAt: '2026-03-01T01:00:01Z', shown: true },
      ],
    },
  ],
}

it('tells the fact, the duty, the reminder, the end and what is to come, in order of time', () => {
  const told = moments(say, chapter, names)
  expect(told.map((moment) => moment.key)).toEqual([
    'task:1:1',
    'plan.task:1',
    'plan.task:1-0',
    'task:1:2',
    'plan.task:1-next',
  ])
  expect(told.at(-1)?.tone).toBe('ahead')
})

it('marks a fact that somebody has not worked on', () => {
  const [first, , , second] = moments(say, chapter, names)
  expect(first?.tone).toBe('done')
  expect(second?.tone).toBe('now')
})

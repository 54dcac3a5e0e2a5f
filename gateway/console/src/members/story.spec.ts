import { describe, expect, it } from 'vitest'
import { moments } from './story'

const ids = { version: 1, memberId: 'm', unionId: 'u' }

describe('story of a member', () => {
  it('puts what is owed on top and then the newest first', () => {
    const told = {
      events: [
        { ...ids, id: 'e', cause: 'illness', happenedOn: '2026-03-01', reportedOn: '2026-03-02', note: '' },
      ],
      visits: [
        {
          ...ids,
          id: 'v',
          lifeEventId: 'e',
          cause: 'illness',
          stage: 'open',
          happenedOn: '2026-03-01',
          dueOn: '2026-03-05',
        },
      ],
      greetings: [{ ...ids, id: 'g', year: 2026, greetedOn: '2026-03-03' }],
      more: false,
    } as unknown as Parameters<typeof moments>[0]

    const line = moments(told, '2026-03-04', (to) => (to.startsWith('/visits') ? to : undefined))

    expect(line.map((one) => one.key)).toEqual(['v', 'g', 'e'])
    expect(line.map((one) => one.to)).toEqual(['/visits/v', undefined, undefined])
  })
})

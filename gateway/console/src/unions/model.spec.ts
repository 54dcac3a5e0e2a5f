import { describe, expect, it } from 'vitest'
import { levelsBelow, postRows, postsOf } from './model'

describe('posts of a union', () => {
  it('has administrators at the top alone and federation officers above the grassroots', () => {
    expect(postsOf({ level: 'city' })).toContain('system-admin')
    expect(postsOf({ level: 'district', parentId: 'u' })).not.toContain('system-admin')
    expect(postsOf({ level: 'district', parentId: 'u' })).toContain('federation-officer')
    expect(postsOf({ level: 'grassroots', parentId: 'u' })).not.toContain('federation-officer')
  })

  it('shows what is needed and held by nobody in its place', () => {
    const posts = [
      { post: 'welfare-officer', memberId: 'b', since: '2026-01-01' },
      { post: 'group-leader', memberId: 'c', since: '2026-01-01' },
      { post: 'group-leader', memberId: 'd', since: '2026-01-01' },
    ]
    const rows = postRows({ level: 'grassroots', parentId: 'u', active: true, posts })
    expect(rows.map((row) => [row.post, row.held?.memberId])).toEqual([
      ['chair', undefined],
      ['organisation-officer', undefined],
      ['welfare-officer', 'b'],
      ['plan-officer', undefined],
      ['group-leader', 'c'],
      ['group-leader', 'd'],
      ['audit-committee', undefined],
    ])
  })

  it('asks nothing of a closed union', () => {
    expect(postRows({ level: 'grassroots', parentId: 'u', active: false, posts: [] })).toEqual([])
  })

  it('offers the levels below alone', () => {
    expect(levelsBelow('grassroots')).toEqual(['branch', 'group'])
  })
})

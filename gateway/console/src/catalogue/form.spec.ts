import { describe, expect, it } from 'vitest'
import { bodyOf, formOf, linesOf, type Kind } from './form'

const KIND = {
  area: 'activity',
  names: { zh: '比赛', en: 'Match' },
  words: ['比赛', '竞赛'],
  notWords: ['赛课'],
  fields: [{ code: 'held-on' }],
  measure: { code: 'MATCH' },
  every: 'year',
  does: ['chair'],
  told: ['member'],
} as unknown as Kind

describe('a kind in a form', () => {
  it('lends all but its names and words to another', () => {
    expect(formOf(KIND, true)).toMatchObject({ zh: '比赛', words: '比赛\n竞赛', measure: 'MATCH' })
    expect(formOf(KIND, false)).toMatchObject({ zh: '', words: '', fields: ['held-on'], does: ['chair'] })
  })
  it('has a word a line, each once', () => {
    expect(linesOf(' 茶艺 \n\n茶文化、茶艺')).toEqual(['茶艺', '茶文化'])
    expect(bodyOf({ ...formOf(KIND, true), measure: '' })).not.toHaveProperty('measure')
  })
})

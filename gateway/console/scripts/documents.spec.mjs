// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asyncApi, openApi, schemaOf } from './documents.mjs'

const root = new URL('../../../', import.meta.url)

describe('the documents of all services', () => {
  it('name no schema that is not there', () => {
    const text = JSON.stringify(openApi(root))
    const schemas = Object.keys(openApi(root).components.schemas)
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((found) => found[1])
    expect(named.filter((name) => !schemas.includes(name))).toEqual([])
    expect(named.length).toBeGreaterThan(20)
  })

  it('hold every route of every service', () => {
    const merged = Object.keys(openApi(root).paths)
    const plan = JSON.parse(
      readFileSync(new URL('plan-service/src/main/resources/openapi/plan.json', root), 'utf8'),
    )
    expect(merged).toEqual(expect.arrayContaining(Object.keys(plan.paths)))
  })

  it('tell events by the golden bodies of their producers', () => {
    const events = asyncApi(root)
    expect(events.components.messages['welfare.visit.opened.v1'].payload.required).toContain('dueOn')
    expect(Object.keys(events.channels)).toEqual(
      expect.arrayContaining(['member.facts', 'member.directory', 'member.erasures', 'welfare.audit']),
    )
    expect(events.components.messages['member.member.v1'].payload.required).toBeUndefined()
  })

  it('take dates and whole numbers for what they are', () => {
    expect(schemaOf({ on: '2026-03-04', n: 3, list: ['a'] })).toEqual({
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date' },
        n: { type: 'integer' },
        list: { type: 'array', items: { type: 'string' } },
      },
      required: ['on', 'n', 'list'],
    })
  })
})

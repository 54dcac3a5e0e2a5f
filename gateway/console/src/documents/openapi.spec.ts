import { describe, expect, it } from 'vitest'
import { addressOf, bodyOf, type ApiDocument, type Call } from './openapi'

const document: ApiDocument = {
  paths: {},
  components: {
    schemas: {
      Visit: { properties: { on: { type: 'string', format: 'date' }, by: { items: { type: 'string' } } } },
    },
  },
}
const call: Call = {
  method: 'GET',
  path: '/api/plan/tasks/{id}',
  operation: {
    operationId: 'x',
    tags: [],
    responses: {},
    parameters: [
      { name: 'month', in: 'query' },
      { name: 'id', in: 'path' },
    ],
  },
}

describe('a call that is tried', () => {
  it('begins with a body of the right shape', () => {
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Visit' } } }
    expect(JSON.parse(bodyOf(document, content))).toEqual({ on: '2026-03-04', by: [''] })
  })
  it('goes where its parameters say, each in its place', () => {
    expect(addressOf(call, { id: 'a/b', month: '2026-03' })).toBe('/api/plan/tasks/a%2Fb?month=2026-03')
    expect(addressOf(call, { id: 'x', month: '' })).toBe('/api/plan/tasks/x')
  })
})

import { expect, it } from 'vitest'
import { nameOf } from './events'
import { story as en } from './en'
import { story as zh } from './zh'

/** Those that are no facts: notes for the audit, and records of the directory. */
const OTHERS = ['audit.note', 'member.member', 'member.union']

it('every fact that a service publishes has words', () => {
  const files = Object.keys(import.meta.glob('../../../../*/src/main/contracts/*.json')).concat(
    Object.keys(import.meta.glob('../../../src/main/contracts/*.json')),
  )
  const types = files.map((file) => file.replace(/^.*\//, '').replace(/\.v\d+\.json$/, ''))
  const facts = types.filter((type) => !OTHERS.includes(type))
  expect(facts.length).toBeGreaterThan(50)
  expect(facts.map(nameOf).filter((name) => !(name in zh.events) || !(name in en.events))).toEqual([])
})

import type { Words } from '@/i18n'
import type { publication as zh } from './zh'

export const publication: Words<typeof zh> = {
  title: 'For those below to begin with',
  publish: 'Publish to those below',
  again: 'Change for whom',
  takeBack: 'Take it back',
  publishLine:
    'Unions below can begin their plans with it. What changes here later is offered to them line by line; they decide. They are told, and are to follow it in their plans.',
  takeBackLine: 'Nobody can begin with it any more; plans that were begun with it stay as they are.',
  kinds: 'For which kinds of units',
  published: 'Published for: {kinds} ({day})',
  not: 'Not published yet. Once it is, those below can begin with it.',
  join: ', ',
  copy: 'Begun with a plan from above',
  offered: '{n} lines differ above',
  same: 'The same as above',
  see: 'See what differs',
  offers: 'What differs from the plan above',
  offersLine:
    'The plan above is in revision {revision}; {n} lines differ and wait for you. Nothing changes by itself',
  noCopy: 'This plan was not begun with a published one, or that one is no longer in force.',
  differs: 'Line by line',
  differsLine: 'Struck out is what stands here, underlined what the plan above says now',
  nothing: 'Nothing to decide: nothing changed above, or all of it was decided.',
  closed: 'To take something over, begin a change first',
  take: 'Take over',
  leave: 'Leave',
  followers: 'Who follows it',
  followersLine: 'Unions below that the plan was published for, and whether something in their plans follows it',
  seeFollowers: 'See who follows it',
  union: 'Union',
  follows: 'Follows it',
  since: 'Since',
  state: { all: 'All', none: 'not yet', follows: 'follows it' },
  from: 'As published by {union}: {title}',
}

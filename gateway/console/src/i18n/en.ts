import type { Words } from './index'
import type { zh } from './zh'
import { common, times, words } from './en-common'
import { accounts } from '@/accounts/en'
import { machines } from '@/machines/en'
import { audit } from '@/audit/en'
import { rights } from '@/rights/en'
import { operations } from '@/operations/en'
import { viewing } from '@/viewing/en'
import { documents } from '@/documents/en'
import { demo } from '@/demo/en'
import { begin } from '@/begin/en'
import { duties } from '@/duties/en'
import { members } from '@/members/en'
import { unions } from '@/unions/en'
import { own } from '@/own/en'
import { shell } from '@/shell/en'
import { signIn } from '@/signin/en'
import { visits } from '@/visits/en'
import { tasks } from '@/tasks/en'
import { reminders } from '@/reminders/en'
import { plans } from '@/plans/en'

export const en: Words<typeof zh> = {
  common,
  times,
  words,
  shell,
  signIn,
  duties,
  own,
  members,
  unions,
  plans,
  reminders,
  tasks,
  visits,
  accounts,
  machines,
  audit,
  rights,
  operations,
  viewing,
  documents,
  demo,
  begin,
}

import type { Words } from '.'
import type { inside as zh } from './inside-zh'
import { accounts } from '@/accounts/en'
import { machines } from '@/machines/en'
import { audit } from '@/audit/en'
import { rights } from '@/rights/en'
import { operations } from '@/operations/en'
import { story } from '@/story/en'
import { viewing } from '@/viewing/en'
import { documents } from '@/documents/en'
import { begin } from '@/begin/en'
import { duties } from '@/duties/en'
import { members } from '@/members/en'
import { unions } from '@/unions/en'
import { own } from '@/own/en'
import { shell } from '@/shell/en'
import { visits } from '@/visits/en'
import { tasks } from '@/tasks/en'
import { reminders } from '@/reminders/en'
import { plans } from '@/plans/en'
import { beginning } from '@/beginning/en'
import { year } from '@/year/en'
import { editor } from '@/editor/en'
import { alignment } from '@/alignment/en'
import { catalogue } from '@/catalogue/en'
import { programmes } from '@/programmes/en'
import { figures } from '@/figures/en'
import { publication } from '@/publication/en'
import { quotas } from '@/quotas/en'
import { revisions } from '@/revisions/en'
import { review } from '@/review/en'

export const inside: Words<typeof zh> = {
  shell,
  duties,
  own,
  members,
  unions,
  plans,
  beginning,
  review,
  reminders,
  tasks,
  year,
  editor,
  catalogue,
  programmes,
  figures,
  alignment,
  publication,
  quotas,
  revisions,
  visits,
  accounts,
  machines,
  audit,
  rights,
  operations,
  story,
  viewing,
  documents,
  begin,
}

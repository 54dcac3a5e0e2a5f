import { accounts } from '@/accounts/zh'
import { machines } from '@/machines/zh'
import { audit } from '@/audit/zh'
import { rights } from '@/rights/zh'
import { operations } from '@/operations/zh'
import { story } from '@/story/zh'
import { viewing } from '@/viewing/zh'
import { documents } from '@/documents/zh'
import { begin } from '@/begin/zh'
import { duties } from '@/duties/zh'
import { members } from '@/members/zh'
import { unions } from '@/unions/zh'
import { own } from '@/own/zh'
import { shell } from '@/shell/zh'
import { visits } from '@/visits/zh'
import { tasks } from '@/tasks/zh'
import { reminders } from '@/reminders/zh'
import { plans } from '@/plans/zh'
import { beginning } from '@/beginning/zh'
import { year } from '@/year/zh'
import { editor } from '@/editor/zh'
import { alignment } from '@/alignment/zh'
import { catalogue } from '@/catalogue/zh'
import { programmes } from '@/programmes/zh'
import { figures } from '@/figures/zh'
import { publication } from '@/publication/zh'
import { quotas } from '@/quotas/zh'
import { revisions } from '@/revisions/zh'
import { review } from '@/review/zh'

/** What it says to those who are signed in; loaded with the shell. */
export const inside = {
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

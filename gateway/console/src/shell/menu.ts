import type { Key } from '@/i18n'
import type { IconName } from '@/parts/UbIcon.vue'

export interface MenuPlace {
  readonly to: string
  readonly icon: IconName
  readonly label: Key
  /** Shown to posts that may do this; to everybody where it is missing. */
  readonly action?: string
  /** Shown to these posts alone. */
  readonly posts?: readonly string[]
}

export interface MenuGroup {
  readonly label?: Key
  readonly places: readonly MenuPlace[]
}

/** Only what works; a place that the post acted in may not use is not shown. */
export const MENU: readonly MenuGroup[] = [
  {
    places: [
      { to: '/', icon: 'todo', label: 'shell.menu.duties', action: 'notification.duties.see' },
      { to: '/begin', icon: 'check', label: 'begin.title', posts: ['founder'] },
    ],
  },
  {
    label: 'shell.menu.plans',
    places: [
      { to: '/plans', icon: 'calendar', label: 'shell.menu.plan', action: 'plan.plan.see' },
      { to: '/year', icon: 'year', label: 'year.title', action: 'plan.task.see' },
      { to: '/tasks', icon: 'todo', label: 'shell.menu.tasks', action: 'plan.task.see' },
      { to: '/filings', icon: 'check', label: 'shell.menu.filings', action: 'plan.filing.see' },
      { to: '/programmes', icon: 'flag', label: 'programmes.menu', action: 'plan.programme.see' },
      { to: '/quotas', icon: 'target', label: 'quotas.title', action: 'plan.quota.see' },
      { to: '/kinds', icon: 'book', label: 'shell.menu.kinds', action: 'plan.kind.see' },
    ],
  },
  {
    label: 'shell.menu.people',
    places: [
      { to: '/members', icon: 'people', label: 'shell.menu.members', action: 'member.member.see' },
      { to: '/unions', icon: 'tree', label: 'shell.menu.unions', action: 'member.union.see' },
    ],
  },
  {
    label: 'shell.menu.welfare',
    places: [{ to: '/visits', icon: 'home', label: 'shell.menu.visits', action: 'welfare.visit.see' }],
  },
  {
    label: 'shell.menu.system',
    places: [
      { to: '/accounts', icon: 'key', label: 'shell.menu.accounts', action: 'gateway.account.see' },
      { to: '/machines', icon: 'code', label: 'shell.menu.machines', action: 'gateway.machine.see' },
      { to: '/viewing', icon: 'eye', label: 'shell.menu.viewing', action: 'gateway.viewing.begin' },
      { to: '/audit', icon: 'book', label: 'shell.menu.audit', action: 'gateway.audit.read' },
      { to: '/system', icon: 'table', label: 'operations.state.title', action: 'gateway.state.see' },
      { to: '/story', icon: 'eye', label: 'story.title', action: 'operations.story.see' },
      { to: '/operations', icon: 'spanner', label: 'shell.menu.operations', action: 'operations.parked.see' },
    ],
  },
  {
    label: 'shell.menu.other',
    places: [
      { to: '/reminders', icon: 'bell', label: 'shell.menu.reminders', action: 'notification.reminders.see' },
      { to: '/rights', icon: 'table', label: 'shell.menu.rights' },
      { to: '/api-documents', icon: 'code', label: 'shell.menu.api' },
      { to: '/profile', icon: 'gear', label: 'shell.menu.profile' },
    ],
  },
]

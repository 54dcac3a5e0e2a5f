import { shallowRef } from 'vue'
import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type RouteLocationRaw,
  type RouteRecordRaw,
} from 'vue-router'
import { Problem } from './api/problem'
import { speakInside } from './i18n'
import { useRights } from './session/rights'
import { useSession } from './session/session'
import { MENU } from './shell/menu'

declare module 'vue-router' {
  interface RouteMeta {
    /** Open to everybody. */
    open?: boolean
    /** The action without which the page shows nothing. */
    action?: string
    /** One's own page, whatever the post. */
    own?: boolean
  }
}

/** The shell, with the words of what is inside. */
async function insideShell() {
  const [shell] = await Promise.all([import('./shell/AppShell.vue'), speakInside()])
  return shell
}

const routes: RouteRecordRaw[] = [
  { path: '/sign-in', component: () => import('./signin/SignInPage.vue'), meta: { open: true } },
  { path: '/join', component: () => import('./signin/OpeningPage.vue'), meta: { open: true } },
  {
    path: '/',
    component: insideShell,
    children: [
      { path: '', component: () => import('./duties/DutiesPage.vue'), meta: { own: true } },
      {
        path: 'members',
        component: () => import('./members/MembersPage.vue'),
        meta: { action: 'member.member.see' },
      },
      {
        path: 'members/new',
        component: () => import('./members/RegisterPage.vue'),
        meta: { action: 'member.member.register' },
      },
      {
        path: 'members/:id',
        component: () => import('./members/MemberPage.vue'),
        meta: { action: 'member.member.see' },
      },
      {
        path: 'members/:id/correction',
        component: () => import('./members/CorrectionPage.vue'),
        meta: { action: 'member.member.correct' },
      },
      {
        path: 'members/:id/transfer',
        component: () => import('./members/TransferPage.vue'),
        meta: { action: 'member.member.transfer' },
      },
      {
        path: 'members/:id/departure',
        component: () => import('./members/DeparturePage.vue'),
        meta: { action: 'member.member.depart' },
      },
      {
        path: 'unions',
        component: () => import('./unions/UnionsPage.vue'),
        meta: { action: 'member.union.see' },
      },
      {
        path: 'unions/new',
        component: () => import('./unions/NewUnionPage.vue'),
        meta: { action: 'member.union.found' },
      },
      {
        path: 'unions/:id',
        component: () => import('./unions/UnionPage.vue'),
        meta: { action: 'member.union.see' },
      },
      {
        path: 'visits',
        component: () => import('./visits/VisitListPage.vue'),
        meta: { action: 'welfare.visit.see' },
      },
      { path: 'visits/:id', component: () => import('./visits/VisitPage.vue'), props: true },
      {
        path: 'visits/:id/record',
        component: () => import('./visits/VisitNotePage.vue'),
        props: true,
        meta: { action: 'welfare.visit.record' },
      },
      {
        path: 'life-events/new',
        component: () => import('./visits/LifeEventFormPage.vue'),
        meta: { action: 'welfare.life-event.report' },
      },
      { path: 'life-events/:id', component: () => import('./visits/LifeEventPage.vue'), props: true },
      {
        path: 'tasks',
        component: () => import('./tasks/TaskListPage.vue'),
        meta: { action: 'plan.task.see' },
      },
      {
        path: 'year',
        component: () => import('./year/YearPage.vue'),
        meta: { action: 'plan.task.see' },
      },
      { path: 'tasks/:id', component: () => import('./tasks/TaskPage.vue'), props: true },
      {
        path: 'plans',
        component: () => import('./plans/PlanListPage.vue'),
        meta: { action: 'plan.plan.see' },
      },
      {
        path: 'filings',
        component: () => import('./plans/FilingBoardPage.vue'),
        meta: { action: 'plan.filing.see' },
      },
      {
        path: 'quotas',
        component: () => import('./quotas/QuotasPage.vue'),
        meta: { action: 'plan.quota.see' },
      },
      {
        path: 'quotas/new',
        component: () => import('./quotas/NewQuotaPage.vue'),
        meta: { action: 'plan.quota.set' },
      },
      {
        path: 'quotas/:id',
        component: () => import('./quotas/QuotaPage.vue'),
        props: true,
        meta: { action: 'plan.quota.see' },
      },
      {
        path: 'kinds',
        component: () => import('./plans/KindListPage.vue'),
        meta: { action: 'plan.kind.see' },
      },
      {
        path: 'kinds/new',
        component: () => import('./catalogue/NewKindPage.vue'),
        meta: { action: 'plan.kind.extend' },
      },
      {
        path: 'kinds/:code',
        component: () => import('./catalogue/KindPage.vue'),
        props: true,
        meta: { action: 'plan.kind.see' },
      },
      {
        path: 'programmes',
        component: () => import('./programmes/ProgrammeListPage.vue'),
        meta: { action: 'plan.programme.see' },
      },
      {
        path: 'programmes/new',
        component: () => import('./programmes/NewProgrammePage.vue'),
        meta: { action: 'plan.programme.define' },
      },
      {
        path: 'programmes/:id',
        component: () => import('./programmes/ProgrammePage.vue'),
        props: true,
        meta: { action: 'plan.programme.see' },
      },
      {
        path: 'plans/new',
        component: () => import('./beginning/NewPlanPage.vue'),
        meta: { action: 'plan.plan.begin' },
      },
      {
        path: 'plans/import',
        component: () => import('./plans/ImportFormPage.vue'),
        meta: { action: 'plan.import.send' },
      },
      { path: 'plans/imports/:id', component: () => import('./plans/ImportPage.vue'), props: true },
      {
        path: 'plans/imports/:id/likeness/:other',
        component: () => import('./review/LikenessPage.vue'),
        props: true,
        meta: { action: 'plan.import.see' },
      },
      {
        path: 'plans/:id/review',
        component: () => import('./review/ReviewPage.vue'),
        props: true,
        meta: { action: 'plan.review.see' },
      },
      { path: 'plans/:id/paper', component: () => import('./plans/PlanPaperPage.vue'), props: true },
      { path: 'plans/:id/revisions', component: () => import('./revisions/RevisionsPage.vue'), props: true },
      {
        path: 'plans/:id/followers',
        component: () => import('./publication/FollowersPage.vue'),
        props: true,
        meta: { action: 'plan.filing.see' },
      },
      { path: 'plans/:id/offers', component: () => import('./publication/OffersPage.vue'), props: true },
      { path: 'plans/:id/edit', component: () => import('./editor/EditPage.vue'), props: true },
      { path: 'plans/:id', component: () => import('./plans/PlanPage.vue'), props: true },
      { path: 'reminders', component: () => import('./reminders/ReminderListPage.vue') },
      {
        path: 'accounts',
        component: () => import('./accounts/AccountListPage.vue'),
        meta: { action: 'gateway.account.see' },
      },
      {
        path: 'machines',
        component: () => import('./machines/MachinesPage.vue'),
        meta: { action: 'gateway.machine.see' },
      },
      {
        path: 'viewing',
        component: () => import('./viewing/ViewingPage.vue'),
        meta: { action: 'gateway.viewing.begin' },
      },
      {
        path: 'audit',
        component: () => import('./audit/AuditPage.vue'),
        meta: { action: 'gateway.audit.read' },
      },
      {
        path: 'operations',
        component: () => import('./operations/OperationsPage.vue'),
        meta: { action: 'operations.parked.see' },
      },
      {
        path: 'system',
        component: () => import('./operations/StatePage.vue'),
        meta: { action: 'gateway.state.see' },
      },
      {
        path: 'story',
        component: () => import('./story/StoryPage.vue'),
        meta: { action: 'operations.story.see' },
      },
      { path: 'rights', component: () => import('./rights/RightsPage.vue'), meta: { own: true } },
      {
        path: 'begin',
        component: () => import('./begin/BeginPage.vue'),
        meta: { action: 'gateway.account.invite' },
      },
      {
        path: 'api-documents',
        component: () => import('./documents/DocumentsPage.vue'),
        meta: { own: true },
      },
      { path: 'profile', component: () => import('./own/ProfilePage.vue'), meta: { own: true } },
      {
        path: ':rest(.*)*',
        name: 'missing',
        component: () => import('./shell/NotFoundPage.vue'),
        meta: { own: true },
      },
    ],
  },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

/** The form of links in invitations; what stands behind the # is never sent to a server. */
const INVITATION = '#/open?secret='

/** What kept the first page from being shown; the console shows it in its stead. */
export const trouble = shallowRef<Problem>()

router.beforeEach(async (to) => {
  trouble.value = undefined
  try {
    return await whereTo(to)
  } catch (error) {
    trouble.value = Problem.of(error)
    return false
  }
})

async function whereTo(to: RouteLocationNormalized): Promise<RouteLocationRaw | true> {
  if (to.hash.startsWith(INVITATION)) return { path: '/join', hash: `#${to.hash.slice(INVITATION.length)}` }
  if (to.meta.open) return true
  const session = useSession()
  await session.find()
  if (!session.signedIn) return { path: '/sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
  if (!session.acting || session.view?.secondFactor === 'needed') {
    return to.path === '/profile' ? true : '/profile'
  }
  const rights = useRights()
  if (!rights.ready) await rights.read()
  if (to.path === '/' && !rights.may('notification.duties.see')) return firstPlace(rights.may)
  if (to.meta.action && !rights.may(to.meta.action)) {
    return { name: 'missing', params: { rest: to.path.slice(1).split('/') }, query: to.query }
  }
  return true
}

/** Posts that owe nothing, such as those of administrators, begin at the first place of their menu. */
function firstPlace(may: (action: string) => boolean): string {
  if (useSession().acting?.post === 'founder') return '/begin'
  const places = MENU.flatMap((group) => group.places).filter((place) => place.to !== '/')
  return places.find((place) => place.action && may(place.action))?.to ?? '/profile'
}

import { computed, nextTick, onBeforeUnmount, onMounted, ref } from 'vue'
import { useT } from '@/i18n'
import { useKeys } from '@/parts/keys'
import type { Changed } from '@/plans/bench'
import { useSteps } from '@/plans/steps'
import type { useDesk } from './desk'
import { FIRST, MORE } from './keys'
import { above } from './rows'

/** What asks for something before it is done. */
export type Asking = 'words' | 'split' | 'months' | 'kind' | 'people' | 'add'
const ASKING: readonly string[] = ['words', 'split', 'months', 'kind', 'people', 'add']

/** What can be done at the desk, by a button or by one key. */
export function useHands(desk: ReturnType<typeof useDesk>, focus: () => void) {
  const { acts, bench, current, row } = desk
  const t = useT()
  const steps = useSteps(bench)
  const asking = ref<Asking>()
  const making = ref(false)
  const hint = ref('')
  const line = computed(() => row.value?.line)
  const draft = computed(() => bench.view.value?.stage === 'draft')

  function go(step: () => void): void {
    hint.value = ''
    step()
    void nextTick(focus)
  }
  function closed(): void {
    asking.value = undefined
    making.value = false
    void nextTick(focus)
  }
  function done(changed: Changed): void {
    if (asking.value === 'add' && changed.line) current.value = changed.line
    closed()
  }
  function accept(id: string): void {
    if (asking.value) return
    void acts.accept([id])
    go(() => {
      if (!desk.next()) desk.move(1)
    })
  }
  function join(id: string): void {
    const upper = above(bench.lines.value, id)
    if (!upper) hint.value = t('review.noJoin')
    else {
      void acts.join(id)
      go(() => (current.value = upper.id))
    }
  }
  function act(what: string): void {
    const now = line.value
    if (!now || !draft.value || bench.conflict.value) return
    hint.value = ''
    if (what === 'join') join(now.id)
    else if (what === 'accept') accept(now.id)
    else if (what === 'goal') void acts.goal(now.id, !now.goal)
    else if (what === 'aside') {
      go(() => desk.move(1))
      void acts.aside(now.id, !now.aside)
    } else if (what === 'remove') {
      go(() => desk.move(1))
      void acts.remove(now.id)
    } else if (ASKING.includes(what) && (what !== 'add' || now.kind === 'month'))
      asking.value = what as Asking
  }
  function undo(): void {
    if ((steps.value > 0 || bench.saving.value) && !bench.conflict.value) void bench.undo().then(focus)
  }
  const next = () =>
    go(() => {
      if (!desk.next()) hint.value = t('review.nextNone')
    })

  const help = [...FIRST, ...MORE].map((one) => ({ keys: one.key, does: t(`review.act.${one.what}`) }))
  useKeys(
    {
      e: () => act('words'),
      s: () => act('split'),
      j: () => act('join'),
      m: () => act('months'),
      g: () => act('goal'),
      k: () => act('kind'),
      p: () => act('people'),
      x: () => act('aside'),
      a: () => act('add'),
      Delete: () => act('remove'),
      u: undo,
      n: next,
      ArrowDown: next,
      ArrowUp: () => go(() => desk.next(-1)),
      '.': () => go(() => desk.move(1)),
      ',': () => go(() => desk.move(-1)),
    },
    [
      { keys: ', .', does: t('review.key.move') },
      { keys: '↓ N ↑', does: t('review.key.next') },
      ...help,
      { keys: 'U Ctrl+Z', does: t('review.undo') },
    ],
  )
  function controlled(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName)
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !typing) {
      event.preventDefault()
      undo()
    }
  }
  onMounted(() => window.addEventListener('keydown', controlled))
  onBeforeUnmount(() => window.removeEventListener('keydown', controlled))

  return { asking, making, hint, line, draft, steps, act, done, closed, undo, next }
}

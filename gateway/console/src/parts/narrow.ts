import { onBeforeUnmount, ref, type Ref } from 'vue'

/** Whether the window is as narrow as a telephone's, as long as the page is shown. */
export function useNarrow(): Readonly<Ref<boolean>> {
  const asked = window.matchMedia('(max-width: 48rem)')
  const narrow = ref(asked.matches)
  const told = () => (narrow.value = asked.matches)
  asked.addEventListener('change', told)
  onBeforeUnmount(() => asked.removeEventListener('change', told))
  return narrow
}

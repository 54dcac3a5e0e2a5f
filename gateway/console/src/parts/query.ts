import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** One question of a page, kept in the address bar: reload, share and Back work. */
export function useQuery(name: string, usual = ''): WritableComputedRef<string> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get() {
      const found = route.query[name]
      return typeof found === 'string' ? found : usual
    },
    set(value: string) {
      const query = { ...route.query }
      if (value === usual) delete query[name]
      else query[name] = value
      void router.replace({ query })
    },
  })
}

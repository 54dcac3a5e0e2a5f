import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { dayOf, type Day } from '@/i18n/times'

/** The union's today. The system's own clock may stand elsewhere than the browser's: services tell the day. */
export const useToday = defineStore('today', () => {
  const told = ref<Day>()
  const today = computed<Day>(() => told.value ?? dayOf(new Date()))
  function tell(day: Day | undefined): void {
    told.value = day
  }
  return { today, tell }
})

import { defineStore } from 'pinia'
import { reactive } from 'vue'

/** Small figures beside places of the menu; pages and live streams tell them. */
export const useCounts = defineStore('counts', () => {
  const figures = reactive(new Map<string, { count: number; pressing: boolean }>())
  return {
    tell: (place: string, count: number, pressing = false) => figures.set(place, { count, pressing }),
    of: (place: string) => figures.get(place)?.count ?? 0,
    isPressing: (place: string) => figures.get(place)?.pressing ?? false,
    forget: () => figures.clear(),
  }
})

import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { surroundedBy } from './api/transport'
import { i18n, speak, spoken } from './i18n'
import { router } from './router'
import { usePreferences } from './session/preferences'
import { useSession } from './session/session'
import './theme/tokens.css'
import './theme/element.css'
import './theme/base.css'

const app = createApp(App).use(createPinia()).use(i18n)
const session = useSession()
surroundedBy({ language: spoken, signInAgain: session.signInAgain })
await speak(usePreferences().language)
app.use(router).mount('#app')

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  void navigator.serviceWorker.register('/sw.js')
}

// Runs in every page before anything of its own: notes what a person at the console would never be told.
(() => {
  const CHINESE = /[\u3400-\u9fff]/
  const KEY = /^[a-z][\w-]*(\.[\w-]+)+$/
  const CODE = /^[a-z]+(-[a-z]+)+$/
  const told = new Set() // every text that a service said: names and words of people, in whatever language
  const faults = []

  addEventListener('securitypolicyviolation', (event) =>
    faults.push(`against the policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  )

  const keep = (value) => {
    if (typeof value === 'string') told.add(value)
    else if (value && typeof value === 'object') Object.values(value).forEach(keep)
  }
  const ask = window.fetch
  window.fetch = async (...request) => {
    const answer = await ask(...request)
    if (answer.headers.get('content-type')?.includes('json')) {
      keep(await answer.clone().json().catch(() => null))
    }
    return answer
  }

  const ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true })
  const isOfAnotherTongue = (element) => element.closest('body [lang], code, pre, kbd, samp') !== null

  function* texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node
      if (/^(SCRIPT|STYLE|NOSCRIPT)$/.test(element.tagName) || isOfAnotherTongue(element) || !isShown(element)) continue
      if (node === element) for (const name of ATTRIBUTES) yield element.getAttribute(name) ?? ''
      else yield node.data
    }
  }

  /** What is left of a text without what the services said. */
  const ours = (text) =>
    [...told].filter((said) => CHINESE.test(said)).sort((a, b) => b.length - a.length)
      .reduce((left, said) => left.replaceAll(said, ''), text)

  function wordsMissing() {
    const english = document.documentElement.lang.startsWith('en')
    const missing = []
    for (const raw of texts()) {
      const text = raw.trim()
      if (KEY.test(text) && !told.has(text)) missing.push(`a key is shown: ${text}`)
      if (CODE.test(text) && told.has(text)) missing.push(`a code is shown: ${text}`)
      if (english && CHINESE.test(ours(text))) missing.push(`not in English: ${text}`)
    }
    if (english && CHINESE.test(ours(document.title))) missing.push(`the title is not in English: ${document.title}`)
    return missing
  }

  function tooBroad() {
    const root = document.documentElement
    const more = root.scrollWidth - root.clientWidth
    return more > 0 ? [`broader than the window by ${more} px`] : []
  }

  window.watched = {
    isBusy: () => !document.querySelector('#app > *') || !!document.querySelector('[aria-busy="true"], .el-skeleton'),
    faults: () => [...new Set([...faults.splice(0), ...wordsMissing(), ...tooBroad()])],
  }
})()

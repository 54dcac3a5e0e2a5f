export const alignment = {
  title: '对着上级计划的哪一条',
  help: '在上级同一年的计划里找；最多 5 条',
  find: '输入上级计划里的词',
  most: '最多 {n} 条',
  remove: '去掉',
  removeOne: '去掉“{words}”',
  gone: '（上级计划里已没有这一条）',
  follows: '对着',
}

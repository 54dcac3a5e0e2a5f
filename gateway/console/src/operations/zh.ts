export const operations = {
  title: '待处理事件',
  line: '有些事件处理不了，先放在这里等人看；其余照常',
  column: {
    service: '服务',
    listener: '处理者',
    key: '对象',
    reason: '原因',
    detail: '说明',
    since: '放了多久',
  },
  empty: '没有待处理的事件。',
  retry: '再处理一次',
  skip: '放弃',
  skipLine: '放弃后这个事件不再处理，原因会记入审计。',
  reason: '为什么放弃',
  go: '放弃它',
  released: '已放行 {n} 个事件',
}

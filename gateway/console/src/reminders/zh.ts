export const reminders = {
  title: '通知',
  line: '按您现在的职务收到的提醒，新的在前',
  column: { text: '提醒', at: '时间', tone: '轻重', due: '期限' },
  tone: { notice: '通知', reminder: '提醒', urging: '催办' },
  empty: '还没有收到提醒。到了该办的日子，这里会有。',
}

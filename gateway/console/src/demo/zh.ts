export const demo = {
  banner: '演示数据：人名、电话都是编的，不会向外发送任何消息。系统日期 {day}',
  to: { tomorrow: '到明天', 'next-monday': '到下周一', 'first-of-month': '到下月 1 日' },
  people: '点一下，以演示人员的身份进来',
  making: '演示数据还在生成，请稍候……',
}

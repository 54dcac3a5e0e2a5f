export const viewing = {
  title: '按他人身份查看',
  line: '看一看某人能看到什么，用来答疑和核查权限。只能看，不能办；起止和事由都记入审计',
  who: '按谁的身份',
  purpose: '为了什么',
  purposes: { support: '帮本人解决问题', 'check-of-rights': '核查权限', complaint: '处理投诉' },
  begin: '开始查看',
  choose: '先在账号里选一个人，按其中的“看其所见”。',
  another: '到账号里选人',
}

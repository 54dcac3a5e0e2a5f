export const rights = {
  title: '谁能办什么',
  line: '各职务在自己的工会范围内能办的事，由系统的权限表直接给出',
  mine: '只看我这个职务的',
  action: '能办的事',
  careful: '需谨慎：职务不能确认时暂停办理',
  service: {
    gateway: '登录与账号',
    member: '会员与组织',
    plan: '计划',
    welfare: '帮扶',
    notification: '待办与提醒',
  },
}

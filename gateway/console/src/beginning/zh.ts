export const beginning = {
  title: '起草新计划',
  line: '从往年的计划或本类单位常用的条目开始，改好后再送委员会',
  go: '开始起草',
  from: '从哪里开始',
  fromHelp:
    '接着往年的计划，会带上常规工作和没办完的事；照上级发布的起草，上级以后改了会逐条提示；模板来自各类工会实际的计划。',
  goOn: '接着 {year} 年：{title}',
  needed: '请选一个',
  year: '年度',
  yearHelp: '计划里的月份属于这一年',
  name: '计划名称',
  nameHelp: '印在计划第一行',
  usual: '{year}年工会工作计划',
  contents: '里面有什么',
  lines: '{n} 条',
  result: { done: '已办结', late: '误期没有办', open: '还没有办' },
  nothing: '往年的计划里没有需要接着做的事。',
}

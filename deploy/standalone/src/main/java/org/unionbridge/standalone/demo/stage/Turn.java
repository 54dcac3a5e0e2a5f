package org.unionbridge.standalone.demo.stage;

/** In which order the deeds of one day happen; those of one turn go side by side. */
public enum Turn {
  FOUNDING("建立区总工会", "the federation is founded"),
  FIRST_PEOPLE("登记区总工会人员", "its first people are registered"),
  FIRST_POSTS("任命首批职务", "and appointed"),
  FIRST_ACCOUNTS("开通首个账号", "the first of them comes in"),
  MIDDLE("建立街道、教育、机关工会", "unions of towns, schools and organs"),
  GRASSROOTS("建立基层工会", "grassroots unions"),
  GROUPS("建立工会小组", "groups"),
  MEMBERS("登记会员", "members"),
  POSTS("任命职务", "posts"),
  ACCOUNTS("开通账号", "accounts"),
  IMPORTS("导入工作计划", "work plans are imported"),
  TASKS("完成计划任务", "tasks are done"),
  PROGRAMMES("设立品牌、归入条目", "programmes, and what belongs to them"),
  STAGES("计划送审、批准与备案", "plans are approved and filed"),
  EVENTS("报告生活事件", "life events are reported"),
  VISITS("记录走访慰问", "visits are recorded"),
  GREETINGS("记录生日祝福", "birthdays are greeted"),
  ENDINGS("卸任与撤销", "posts and a union end");

  public final String chinese;
  public final String english;

  Turn(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }
}

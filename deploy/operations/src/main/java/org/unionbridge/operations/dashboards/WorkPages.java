package org.unionbridge.operations.dashboards;

import static org.unionbridge.operations.dashboards.Panel.query;

import java.util.List;

/** The road from a command to its effects, and what people are reminded of. */
final class WorkPages {

  private static final String COMMANDS = "{method!~\"GET|HEAD|OPTIONS\",uri!~\"/actuator.*\"}[5m]";

  private WorkPages() {}

  static Dashboard road() {
    return new Dashboard(
        "2-road",
        "02 命令到事件 Road",
        List.of(
            Panel.of(
                "命令 / Commands",
                Unit.PER_SECOND,
                "Requests in a second that change something, by service.",
                query(
                    "sum by (service) (rate(http_server_requests_seconds_count" + COMMANDS + "))",
                    "{{service}}")),
            Panel.of(
                "命令用时 / Time of commands",
                Unit.SECONDS,
                "The mean by service; the objective is half a second.",
                query(
                    "sum by (service) (rate(http_server_requests_seconds_sum"
                        + COMMANDS
                        + ")) / sum by (service) (rate(http_server_requests_seconds_count"
                        + COMMANDS
                        + "))",
                    "{{service}}")),
            Panel.of(
                "发件箱待发 / Events that wait to be sent",
                Unit.NUMBER,
                "Events in documents that Kafka does not have yet; grows when Kafka is away.",
                query("max by (service) (outbox_pending)", "{{service}}"),
                query("max by (service) (outbox_stuck)", "{{service}} 卡住 stuck")),
            Panel.of(
                "最久待发 / The oldest that waits",
                Unit.SECONDS,
                "How long the oldest event has waited; above 60 s is a page.",
                query("max by (service) (outbox_oldest_age_seconds)", "{{service}}")),
            Panel.of(
                "发送失败与补发 / Failed and made up for",
                Unit.NUMBER,
                "In ten minutes: sendings that failed, documents left to the sweeper, and sent by"
                    + " it.",
                query(
                    "sum by (service) (increase(outbox_send_failed_total[10m]))",
                    "{{service}} 失败 failed"),
                query(
                    "sum by (service) (increase(outbox_left_to_sweeper_total[10m]))",
                    "{{service}} 留给清扫 left"),
                query(
                    "sum by (service) (increase(sweeper_rescued_total[10m]))",
                    "{{service}} 补发 rescued")),
            Panel.of(
                "事件生效用时 / From event to effect",
                Unit.SECONDS,
                "99 of 100 events took no longer, by listener; the objective is two seconds.",
                query(
                    "histogram_quantile(0.99, sum by (le, listener)"
                        + " (rate(event_end_to_end_seconds_bucket[5m])))",
                    "{{listener}}")),
            Panel.of(
                "搁置的事件 / Parked events",
                Unit.NUMBER,
                "Events that wait for what is missing or for a person, by listener.",
                query("sum by (service, listener) (parked_events)", "{{listener}}")),
            Panel.of(
                "重复与矛盾 / Repeated and contradicting",
                Unit.NUMBER,
                "In ten minutes: events that came again (harmless), and that then said something"
                    + " else (never).",
                query(
                    "sum by (service) (increase(consumer_duplicate_total[10m]))",
                    "{{service}} 重复 again"),
                query(
                    "sum by (service) (increase(consumer_contradiction_total[10m]))",
                    "{{service}} 矛盾 contradicting"))));
  }

  static Dashboard reminders() {
    return new Dashboard(
        "3-reminders",
        "03 提醒 Reminders",
        List.of(
            Panel.of(
                "提醒 / Reminders made",
                Unit.PER_SECOND,
                "Reminders made in a second, and those that came too late to be shown.",
                query("sum(rate(reminder_lateness_seconds_count[5m]))", "生成 made"),
                query("sum(rate(reminder_expired_total[5m]))", "过期 expired")),
            Panel.of(
                "迟到 / Lateness",
                Unit.SECONDS,
                "99 of 100 reminders were no later; the objective is a minute.",
                query(
                    "histogram_quantile(0.99, sum by (le)"
                        + " (rate(reminder_lateness_seconds_bucket[5m])))",
                    "99 %"),
                query("max(reminder_lateness_seconds_max)", "最迟 latest")),
            Panel.of(
                "到点未生成 / Due and not made",
                Unit.NUMBER,
                "Steps that are due and wait, as the last pass saw them.",
                query("sum(ladder_backlog)", "步 steps")),
            Panel.of(
                "最早未生成 / The oldest not made",
                Unit.SECONDS,
                "How long the oldest step has been due; above ten minutes is a page.",
                query("max(reminders_unsent_oldest_age_seconds)", "最早 oldest")),
            Panel.of(
                "未办待办 / Open duties",
                Unit.NUMBER,
                "Duties that nobody has done yet, by kind, in all unions.",
                query("max by (kind) (sum by (kind, instance) (duties_open))", "{{kind}}")),
            Panel.of(
                "计划未报 / Plans not filed and returned",
                Unit.NUMBER,
                "Unions that owe the plan of the running year, and plans that were sent back, by"
                    + " level.",
                query("max by (level) (plans_unfiled)", "{{level}} 未报 not filed"),
                query("max by (level) (plans_returned)", "{{level}} 退回 returned")),
            Panel.of(
                "逾期任务与走访 / Late tasks and overdue visits",
                Unit.NUMBER,
                "Tasks past their day, and visits that were not made in time, by level.",
                query("max by (level) (tasks_late)", "{{level}} 任务 tasks"),
                query("max by (level) (visits_overdue)", "{{level}} 走访 visits")),
            Panel.of(
                "无法通知的岗位 / Posts that nobody can be told of",
                Unit.NUMBER,
                "Posts with duties whose holder is missing or has no account.",
                query("max by (post) (posts_unreachable)", "{{post}}"))));
  }
}

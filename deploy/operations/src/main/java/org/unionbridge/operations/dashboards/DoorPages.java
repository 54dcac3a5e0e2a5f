package org.unionbridge.operations.dashboards;

import static org.unionbridge.operations.dashboards.Panel.query;

import java.util.List;

/** What people notice, and what the door turns away. */
final class DoorPages {

  private static final String OWN_TRAFFIC = "service=\"gateway\",uri!~\"/actuator.*\"";

  private DoorPages() {}

  static Dashboard overview() {
    return new Dashboard(
        "1-overview",
        "01 总览 Overview",
        List.of(
            Panel.of(
                "服务在线 / Services that answer",
                Unit.YES_OR_NO,
                "Whether each service answered Prometheus; one that does not is a page.",
                query("up{job=\"unionbridge\"}", "{{service}}")),
            Panel.of(
                "正在告警 / Alerts that fire",
                Unit.NUMBER,
                "How many alerts fire now, by name; nothing is drawn when all is well.",
                query("sum by (alertname) (ALERTS{alertstate=\"firing\"})", "{{alertname}}")),
            Panel.of(
                "目标：坏事件占比 / Objectives: part of bad events, 1 h",
                Unit.PART,
                "The part of events of the last hour that broke each promise; compare with what is"
                    + " allowed.",
                query("objective:bad:ratio_1h", "{{objective}}"),
                query("objective:budget", "{{objective}} 允许 allowed")),
            Panel.of(
                "目标：30 天剩余额度 / Objectives: budget left of 30 days",
                Unit.PART,
                "1 is untouched, 0 is spent, below 0 the promise is broken.",
                query("1 - objective:bad:ratio_30d / objective:budget", "{{objective}}")),
            Panel.of(
                "网关请求 / Requests at the door",
                Unit.PER_SECOND,
                "Requests in a second, by what they were answered with.",
                query(
                    "sum by (outcome) (rate(http_server_requests_seconds_count{"
                        + OWN_TRAFFIC
                        + "}[5m]))",
                    "{{outcome}}")),
            Panel.of(
                "各服务请求 / Requests of each service",
                Unit.PER_SECOND,
                "Requests that the gateway passed on in a second, by service.",
                query(
                    "sum by (routeId) (rate(spring_cloud_gateway_requests_seconds_count[5m]))",
                    "{{routeId}}")),
            Panel.of(
                "应答时间 / Time to answer",
                Unit.SECONDS,
                "The mean and the longest of what the gateway passed on, by service.",
                query(
                    "sum by (routeId) (rate(spring_cloud_gateway_requests_seconds_sum[5m])) /"
                        + " sum by (routeId) (rate(spring_cloud_gateway_requests_seconds_count[5m]))",
                    "{{routeId}} 平均 mean"),
                query(
                    "max by (routeId) (spring_cloud_gateway_requests_seconds_max)",
                    "{{routeId}} 最长 longest")),
            Panel.of(
                "错误日志 / Errors in the logs",
                Unit.NUMBER,
                "Lines of level error in fifteen minutes, by service; each deserves a look.",
                query(
                    "sum by (service) (increase(logback_events_total{level=\"error\"}[15m]))",
                    "{{service}}"))));
  }

  static Dashboard security() {
    return new Dashboard(
        "7-security",
        "07 安全 Security",
        List.of(
            Panel.of(
                "拒绝 / Refused by status",
                Unit.PER_SECOND,
                "Requests refused for want of a session (401), of a right (403), or because of a"
                    + " limit (429).",
                query(
                    "sum by (status) (rate(http_server_requests_seconds_count{"
                        + OWN_TRAFFIC
                        + ",status=~\"401|403|429\"}[5m])) or on() vector(0)",
                    "{{status}}")),
            Panel.of(
                "网关自行挡回 / Turned away by the gateway",
                Unit.NUMBER,
                "By limits of account, address, sign-in and connections, and for services that do"
                    + " not answer.",
                query("sum by (kind) (increase(gateway_refused_total[15m]))", "{{kind}}")),
            Panel.of(
                "机器账号被拒 / Machines kept out",
                Unit.NUMBER,
                "Accounts of other software that were kept out, by why.",
                query("sum by (why) (increase(gateway_machine_refused_total[15m]))", "{{why}}")),
            Panel.of(
                "外部身份登录 / Sign-in by other providers",
                Unit.NUMBER,
                "Those who came back from a provider of identities, by how it ended.",
                query(
                    "sum by (provider, outcome) (increase(gateway_oidc_total[15m]))",
                    "{{provider}} {{outcome}}")),
            Panel.of(
                "任职信息年龄 / Age of what is known of rights",
                Unit.SECONDS,
                "How long ago the gateway knew for certain who holds which post; above 60 s it"
                    + " refuses careful actions.",
                query("max(gateway_rights_age_seconds)", "网关 gateway")),
            Panel.of(
                "审计链 / Chains of the audit",
                Unit.NUMBER,
                "Chains that do not fit together (must be 0), and entries that wait to be chained.",
                query("max(audit_chain_broken)", "断链 broken"),
                query("sum by (topic) (audit_unchained_records)", "{{topic}} 待入链 waiting")),
            Panel.of(
                "越界查询 / Commands without a scope",
                Unit.NUMBER,
                "Commands to the store that did not say which part of the tree they touch (must be"
                    + " 0).",
                query("sum by (service) (tenant_guard_violations_total)", "{{service}}")),
            Panel.of(
                "旧主密钥 / Keys under an old master key",
                Unit.NUMBER,
                "Keys of persons that wait to be wrapped anew after a rotation.",
                query("max by (service) (keys_wrapped_old)", "{{service}}")),
            Panel.of(
                "证书剩余 / What is left of certificates",
                Unit.SECONDS,
                "Until the certificate of the open port ends; nothing is drawn where a proxy before"
                    + " it speaks HTTPS.",
                query("min by (bundle) (ssl_chain_expiry_seconds)", "{{bundle}}"))));
  }
}

package org.unionbridge.operations.dashboards;

import static org.unionbridge.operations.dashboards.Panel.query;

import java.util.List;

/** Broker, store and machines, as the services see them. */
final class MachineryPages {

  private MachineryPages() {}

  static Dashboard kafka() {
    return new Dashboard(
        "4-kafka",
        "04 Kafka",
        List.of(
            Panel.of(
                "落后条数 / Records behind, by partition",
                Unit.NUMBER,
                "One partition that stands out hides in a sum: each is drawn by itself.",
                query(
                    "max by (group, partition) (consumer_lag_records)", "{{group}} {{partition}}")),
            Panel.of(
                "落后时间 / Time behind, by partition",
                Unit.SECONDS,
                "The age of the oldest record that is not yet read; above two minutes is a page.",
                query(
                    "max by (group, partition) (consumer_lag_seconds)", "{{group}} {{partition}}")),
            Panel.of(
                "发送 / Records sent",
                Unit.PER_SECOND,
                "Records that each service gave to Kafka in a second.",
                query(
                    "sum by (service) (rate(kafka_producer_record_send_total[5m]))",
                    "{{service}}")),
            Panel.of(
                "发送错误 / Errors of sending",
                Unit.NUMBER,
                "In ten minutes: records that Kafka did not take, and that were tried again.",
                query(
                    "sum by (service) (increase(kafka_producer_record_error_total[10m]))",
                    "{{service}} 错误 errors"),
                query(
                    "sum by (service) (increase(kafka_producer_record_retry_total[10m]))",
                    "{{service}} 重试 again")),
            Panel.of(
                "请求用时 / Time of a request to Kafka",
                Unit.NUMBER,
                "The mean in milliseconds, by service.",
                query("max by (service) (kafka_producer_request_latency_avg)", "{{service}}")),
            Panel.of(
                "缓冲 / Free buffer",
                Unit.BYTES,
                "What is left of the buffer for records that wait; at 0 writers wait.",
                query("min by (service) (kafka_producer_buffer_available_bytes)", "{{service}}")),
            Panel.of(
                "生效条数 / Events that had their effect",
                Unit.PER_SECOND,
                "Events in a second, by listener.",
                query(
                    "sum by (listener) (rate(event_end_to_end_seconds_count[5m]))",
                    "{{listener}}")),
            Panel.of(
                "搁置原因 / Why events were parked",
                Unit.NUMBER,
                "In an hour, by why; gaps that heal by themselves are harmless.",
                query("sum by (reason) (increase(parked_seen_total[1h]))", "{{reason}}"))));
  }

  static Dashboard store() {
    return new Dashboard(
        "5-store",
        "05 文档库 Store",
        List.of(
            Panel.of(
                "操作 / Operations",
                Unit.PER_SECOND,
                "Commands to the store in a second, by service.",
                query(
                    "sum by (service) (rate(mongodb_driver_commands_seconds_count[5m]))",
                    "{{service}}")),
            Panel.of(
                "操作用时 / Time of operations",
                Unit.SECONDS,
                "The mean by kind of command.",
                query(
                    "sum by (command) (rate(mongodb_driver_commands_seconds_sum[5m])) /"
                        + " sum by (command) (rate(mongodb_driver_commands_seconds_count[5m]))",
                    "{{command}}")),
            Panel.of(
                "最忙的集合 / The busiest collections",
                Unit.PER_SECOND,
                "The ten collections with the most commands.",
                query(
                    "topk(10, sum by (service, collection)"
                        + " (rate(mongodb_driver_commands_seconds_count[5m])))",
                    "{{service}} {{collection}}")),
            Panel.of(
                "失败 / Failed operations",
                Unit.NUMBER,
                "Commands of ten minutes that the store refused, by service.",
                query(
                    "sum by (service) (increase(mongodb_driver_commands_seconds_count"
                        + "{status=\"FAILED\"}[10m])) or on() vector(0)",
                    "{{service}}")),
            Panel.of(
                "连接 / Connections",
                Unit.NUMBER,
                "Connections that are open, and in use, by service.",
                query("sum by (service) (mongodb_driver_pool_size)", "{{service}} 打开 open"),
                query(
                    "sum by (service) (mongodb_driver_pool_checkedout)", "{{service}} 使用 in use")),
            Panel.of(
                "等待连接 / Waiting for a connection",
                Unit.NUMBER,
                "Calls that wait for a connection, and those of ten minutes that got none: the"
                    + " first sign of a slow store.",
                query(
                    "sum by (service) (mongodb_driver_pool_waitqueuesize)",
                    "{{service}} 等待 waiting"),
                query(
                    "sum by (service) (increase(mongodb_driver_pool_checkoutfailed_total[10m]))",
                    "{{service}} 未得 none"))));
  }

  static Dashboard jvm() {
    return new Dashboard(
        "6-jvm",
        "06 JVM",
        List.of(
            Panel.of(
                "堆内存占用 / Heap in use",
                Unit.PART,
                "The part of the allowed heap that is in use; near 1 for long means pauses.",
                query(
                    "sum by (service, instance) (jvm_memory_used_bytes{area=\"heap\"}) /"
                        + " sum by (service, instance) (jvm_memory_max_bytes{area=\"heap\"} > 0)",
                    "{{service}} {{instance}}")),
            Panel.of(
                "垃圾回收 / Pauses",
                Unit.SECONDS,
                "Seconds in a second spent in pauses, and the longest.",
                query("sum by (service) (rate(jvm_gc_pause_seconds_sum[5m]))", "{{service}}"),
                query("max by (service) (jvm_gc_pause_seconds_max)", "{{service}} 最长 longest")),
            Panel.of(
                "事件循环延迟 / Event-loop delay",
                Unit.SECONDS,
                "How long a task waits for a thread that serves requests; above a second one is"
                    + " blocked.",
                query("max by (service) (event_loop_delay_seconds_max)", "{{service}}")),
            Panel.of(
                "处理器 / Processor",
                Unit.PART,
                "The part of the machine's processors that each process uses.",
                query(
                    "max by (service, instance) (process_cpu_usage)", "{{service}} {{instance}}")),
            Panel.of(
                "线程 / Threads",
                Unit.NUMBER,
                "Threads of each process.",
                query(
                    "max by (service, instance) (jvm_threads_live_threads)",
                    "{{service}} {{instance}}")),
            Panel.of(
                "打开文件 / Open files",
                Unit.PART,
                "The part of the allowed files that is open.",
                query(
                    "max by (service, instance) (process_files_open_files / process_files_max_files)",
                    "{{service}} {{instance}}")),
            Panel.of(
                "磁盘剩余 / Free disk",
                Unit.BYTES,
                "Free space where each process runs.",
                query("min by (service, instance) (disk_free_bytes)", "{{service}} {{instance}}")),
            Panel.of(
                "时钟偏差 / Clock against that of Prometheus",
                Unit.SECONDS,
                "Above a second, the clock of a machine is off.",
                query(
                    "max by (service, instance)"
                        + " (abs(clock_reading_seconds - timestamp(clock_reading_seconds)))",
                    "{{service}} {{instance}}"))));
  }
}

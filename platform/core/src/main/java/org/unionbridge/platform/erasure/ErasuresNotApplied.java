package org.unionbridge.platform.erasure;

import java.time.Duration;

/** Not every erasure could be applied again, so that the service must not start. */
public final class ErasuresNotApplied extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ErasuresNotApplied(Duration limit, Throwable cause) {
    super(
        """
        没有启动：未能在 %s 内重新执行全部个人信息删除，继续启动可能使已删除的人重新可见。请检查消息服务和文档库后重新启动。
        Not started: not all erasures could be applied again within %1$s (unionbridge.erasures.limit), and \
        somebody who was erased might be shown. Look after broker and store, then start again.\
        """
            .formatted(limit),
        cause);
  }
}

package org.unionbridge.platform.lag;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Looks how far behind the groups of this installation are. */
interface LagLook extends AutoCloseable {

  /** One row for each group and partition, also where nothing waits. */
  List<Behind> look() throws ExecutionException, InterruptedException, TimeoutException;

  @Override
  void close();
}

package org.unionbridge.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** A file system whose disk is full as soon as a test says so. */
public final class FailingDisk extends FilePathWrapper {

  static final String SCHEME = "failing";
  private static volatile boolean full;

  static void setFull(boolean now) {
    full = now;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel disk;

    Channel(FileChannel disk) {
      this.disk = disk;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      if (full) {
        throw new IOException("No space left on device");
      }
      return disk.write(source, position);
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return disk.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return disk.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      var _ = disk.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      disk.force(metaData);
    }

    @Override
    public synchronized FileLock tryLock(long position, long size, boolean shared)
        throws IOException {
      return disk.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      disk.close();
    }
  }
}

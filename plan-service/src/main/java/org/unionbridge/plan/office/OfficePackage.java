package org.unionbridge.plan.office;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.unionbridge.plan.text.Budget;
import org.unionbridge.plan.text.Unreadable;
import org.unionbridge.plan.text.UnreadableFile;

/**
 * A zip file of parts. It is gone through once, so that what it unpacks to is known before any part
 * is read; parts are unpacked again as they are read and never held as a whole.
 */
public final class OfficePackage {

  private static final int BUFFER = 8_192;

  private final byte[] bytes;
  private final Budget budget;
  private final Set<String> names = new LinkedHashSet<>();

  private OfficePackage(byte[] bytes, Budget budget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  /** Opens it; ends in {@link UnreadableFile} where it unpacks to more than the limits allow. */
  public static OfficePackage open(byte[] bytes, Budget budget) throws IOException {
    var opened = new OfficePackage(bytes, budget);
    opened.goThrough();
    return opened;
  }

  public boolean holds(Predicate<String> name) {
    return names.stream().anyMatch(name);
  }

  /** The first of the names that is like this. */
  Optional<String> find(Predicate<String> name) {
    return names.stream().filter(name).findFirst();
  }

  /** The part of this name, empty where there is none. */
  InputStream part(String name) throws IOException {
    var zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return new Timed(zip, budget);
      }
    }
    return InputStream.nullInputStream();
  }

  private void goThrough() throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      var buffer = new byte[BUFFER];
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        budget.entry();
        names.add(entry.getName());
        unpack(zip, entry, buffer);
      }
    }
    if (names.isEmpty()) {
      throw new UnreadableFile(Unreadable.DAMAGED);
    }
  }

  private void unpack(ZipInputStream zip, ZipEntry entry, byte[] buffer) throws IOException {
    long soFar = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      soFar += read;
      // the packed size is known here only where the entry says so; the whole file is no less
      long packed = entry.getCompressedSize() > 0 ? entry.getCompressedSize() : bytes.length;
      budget.unpacked(read, soFar, Math.min(packed, bytes.length));
    }
  }

  /** Asks for the time as it is read. */
  private static final class Timed extends FilterInputStream {

    private final Budget budget;

    Timed(InputStream in, Budget budget) {
      super(in);
      this.budget = budget;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      budget.time();
      return super.read(target, offset, length);
    }
  }
}

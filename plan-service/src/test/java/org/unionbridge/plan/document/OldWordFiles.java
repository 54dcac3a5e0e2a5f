package org.unionbridge.plan.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The least that is a .doc, written byte by byte after [MS-DOC]: a text, one list of levels 一、 and
 * 1. and the paragraphs that are in it, and rows of tables.
 */
final class OldWordFiles {

  /** A paragraph: its text with the sign that ends it, and what it says of itself. */
  record Paragraph(String text, byte[] properties) {}

  private static final int TEXT = 0x400;
  private static final int PAGE = 512;
  private static final int LIST = 7;
  private static final int CHINESE_COUNTING = 37;

  private final int[][] places = new int[93][2];
  private final ByteBuffer table = ByteBuffer.allocate(8_192).order(ByteOrder.LITTLE_ENDIAN);

  private OldWordFiles() {}

  static Paragraph plain(String text) {
    return new Paragraph(text + "\r", new byte[0]);
  }

  static Paragraph numbered(int level, String text) {
    return new Paragraph(text + "\r", new byte[] {0x0A, 0x26, (byte) level, 0x0B, 0x46, 1, 0});
  }

  static List<Paragraph> row(String... cells) {
    var row = new ArrayList<Paragraph>();
    for (var cell : cells) {
      row.add(new Paragraph(cell + "\u0007", new byte[] {0x16, 0x24, 1}));
    }
    var end = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
    end.put(new byte[] {0x16, 0x24, 1, 0x17, 0x24, 1, 0x08, (byte) 0xD6});
    end.putShort((short) (2 + 2 * (cells.length + 1) + 20 * cells.length));
    end.put((byte) cells.length);
    for (int i = 0; i <= cells.length; i++) {
      end.putShort((short) (i * 2_000));
    }
    end.position(end.position() + 20 * cells.length);
    var properties = new byte[end.position()];
    end.get(0, properties);
    row.add(new Paragraph("\u0007", properties));
    return row;
  }

  static byte[] written(List<Paragraph> paragraphs) {
    var text = String.join("", paragraphs.stream().map(Paragraph::text).toList());
    return new OldWordFiles().file(paragraphs, text);
  }

  private byte[] file(List<Paragraph> paragraphs, String text) {
    int end = TEXT + 2 * text.length();
    int runs = (end + PAGE - 1) / PAGE;
    addStyles();
    add(
        6,
        () ->
            table
                .putInt(0)
                .putInt(text.length())
                .putShort((short) 0)
                .putInt(-1)
                .putShort((short) 0)
                .putInt(0));
    add(12, () -> table.putInt(TEXT).putInt(end).putInt(runs));
    add(13, () -> table.putInt(TEXT).putInt(end).putInt(runs + 1));
    add(15, () -> table.putInt(0));
    add(31, () -> table.position(table.position() + 700));
    add(
        33,
        () ->
            table
                .put((byte) 2)
                .putInt(16)
                .putInt(0)
                .putInt(text.length())
                .putShort((short) 0)
                .putInt(TEXT)
                .putShort((short) 0));
    addLists();
    var main = ByteBuffer.allocate((runs + 2) * PAGE).order(ByteOrder.LITTLE_ENDIAN);
    addHead(main, text.length(), end);
    main.position(TEXT);
    main.put(text.getBytes(StandardCharsets.UTF_16LE));
    main.position(runs * PAGE);
    main.putInt(TEXT).putInt(end).put(runs * PAGE + PAGE - 1, (byte) 1);
    addParagraphs(main, (runs + 1) * PAGE, paragraphs);
    return packed(main.array(), table.array());
  }

  private void add(int place, Runnable part) {
    places[place][0] = table.position();
    part.run();
    places[place][1] = table.position() - places[place][0];
  }

  private void addStyles() {
    add(
        1,
        () -> {
          short[] head = {18, 1, 10, 1, 91, 15, 0, 0, 0, 0};
          short[] style = {
            34, 1, (short) 0xFFF1, 2, 0, 0, 6, 'N', 'o', 'r', 'm', 'a', 'l', 0, 2, 0, 0
          };
          for (short each : head) {
            table.putShort(each);
          }
          table.putShort((short) (style.length * 2 - 2));
          for (int i = 1; i < style.length; i++) {
            table.putShort(style[i]);
          }
        });
  }

  private void addLists() {
    add(
        73,
        () -> {
          table.putShort((short) 1).putInt(LIST).putInt(0);
          table.position(table.position() + 20);
        });
    for (int level = 0; level < 9; level++) {
      table.putInt(1).put((byte) (level == 0 ? CHINESE_COUNTING : 0)).put((byte) 0);
      table.put((byte) 1);
      table.position(table.position() + 8);
      table.put((byte) (level == 0 ? 2 : 0));
      table.position(table.position() + 12);
      table.putShort((short) 2).putShort((short) level).putShort((short) (level == 0 ? '、' : '.'));
    }
    add(74, () -> table.putInt(1).putInt(LIST).putInt(0).putInt(0).putInt(0).putInt(-1));
  }

  private void addHead(ByteBuffer main, int signs, int end) {
    short[] base = {(short) 0xA5EC, 0xC1, 0, 0x804, 0, 0x1200, 0xBF, 0, 0, 0, 0, 0};
    for (short each : base) {
      main.putShort(each);
    }
    main.putInt(TEXT).putInt(end).putShort((short) 14);
    main.position(62);
    main.putShort((short) 22).putInt(64, main.capacity()).putInt(76, signs);
    main.position(152);
    main.putShort((short) 93);
    for (int[] place : places) {
      main.putInt(place[0]).putInt(place[1]);
    }
  }

  private static void addParagraphs(ByteBuffer main, int page, List<Paragraph> paragraphs) {
    main.position(page);
    int at = TEXT;
    main.putInt(at);
    for (var paragraph : paragraphs) {
      at += 2 * paragraph.text().length();
      main.putInt(at);
    }
    int next = PAGE - 2;
    for (var paragraph : paragraphs) {
      int bytes = 2 + paragraph.properties().length;
      int words = (bytes + 1) / 2;
      next = (next - 2 * words - 2) / 2 * 2;
      main.put((byte) (next / 2));
      main.position(main.position() + 12);
      main.put(page + next, (byte) 0).put(page + next + 1, (byte) words);
      main.put(page + next + 4, paragraph.properties());
    }
    main.put(page + PAGE - 1, (byte) paragraphs.size());
  }

  private static byte[] packed(byte[] main, byte[] table) {
    try (var files = new POIFSFileSystem();
        var bytes = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(main), "WordDocument");
      files.createDocument(new ByteArrayInputStream(table), "1Table");
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

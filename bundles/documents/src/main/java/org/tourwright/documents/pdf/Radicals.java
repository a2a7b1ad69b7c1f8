package org.tourwright.documents.pdf;

import java.nio.ByteBuffer;

/**
 * Takes the radicals (U+2E80 to U+2FDF) out of a Chinese font.
 *
 * <p>The font draws 小 and the radical ⼩ with one glyph. PDFBox notes for a glyph the lowest
 * character that it stands for, so that a name copied out of the PDF, or searched in it, would be
 * made of radicals and equal nothing.
 */
final class Radicals {

  private static final int FIRST = 0x2E80;
  private static final int LAST = 0x2FDF;
  private static final int UNUSED = 0x10FFFF;
  private static final int CMAP = 0x636D6170; // "cmap"

  private Radicals() {}

  /** Changes the font in place. */
  static byte[] removeFrom(byte[] trueType) {
    ByteBuffer font = ByteBuffer.wrap(trueType);
    int cmap = table(font, CMAP);
    int subtables = font.getShort(cmap + 2) & 0xFFFF;
    for (int i = 0; i < subtables; i++) {
      int subtable = cmap + font.getInt(cmap + 4 + i * 8 + 4);
      // Format 12 maps all of Unicode; where it is there, PDFBox uses no other.
      if (font.getShort(subtable) == 12) {
        removeGroups(font, subtable);
      }
    }
    return trueType;
  }

  private static void removeGroups(ByteBuffer font, int subtable) {
    int groups = font.getInt(subtable + 12);
    for (int i = 0; i < groups; i++) {
      int group = subtable + 16 + i * 12;
      if (font.getInt(group) >= FIRST && font.getInt(group + 4) <= LAST) {
        font.putInt(group, UNUSED).putInt(group + 4, UNUSED).putInt(group + 8, 0);
      }
    }
  }

  private static int table(ByteBuffer font, int tag) {
    int tables = font.getShort(4) & 0xFFFF;
    for (int i = 0; i < tables; i++) {
      if (font.getInt(12 + i * 16) == tag) {
        return font.getInt(12 + i * 16 + 8);
      }
    }
    throw new IllegalStateException("The font has no character map");
  }
}

package org.trigpoint.intake.delimited;

/// Windows-1252 as browsers read it: the five bytes that the code page leaves open become control characters, so that no
/// byte is lost to a question mark.
final class Windows1252 {
    private static final String FROM_80 = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
            + "\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e"
            + "\u0178";

    private Windows1252() {}

    static String decode(byte[] bytes, int start, int length) {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            int code = bytes[start + i] & 0xff;
            chars[i] = code >= 0x80 && code < 0xa0 ? FROM_80.charAt(code - 0x80) : (char) code;
        }
        return new String(chars);
    }
}

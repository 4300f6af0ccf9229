package org.trigpoint.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What a file is, by its first bytes. Its extension is not asked.
enum Format {
    EMPTY("it is empty"),
    DELIMITED(""),
    ZIP(""),
    OLE2(""),
    HTML(""),
    GEOJSON(""),
    TOPOJSON(""),
    SQLITE(""),
    SHAPEFILE(""),
    SPREADSHEET_ML("it is an Excel 2003 XML workbook; open it in Excel and save it as .xlsx"),
    WEB_ARCHIVE("it is a web page in one file; open it in Excel and save it as .xlsx"),
    XML("it is XML, which is no table"),
    JSON("it is JSON without map features, which is no table"),
    OLD_EXCEL(""),
    PDF("it is a PDF; ask the supplier for the spreadsheet behind it"),
    GZIP("it is compressed with gzip; unpack it first"),
    PACKED("it is a packed archive other than zip; unpack it first"),
    PICTURE("it is a picture"),
    BINARY("it is no kind of file that can be read");

    static final int BYTES_LOOKED_AT = 4096;
    private final String refusal;

    Format(String refusal) {
        this.refusal = refusal;
    }

    /// Why such a file is refused; empty when it may be readable.
    String refusal() {
        return refusal;
    }

    /// @param head the first [#BYTES_LOOKED_AT] bytes, or all there are
    static Format of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        Format signed = signed(head);
        return signed == DELIMITED ? text(head) : signed;
    }

    private static Format signed(byte[] head) {
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return OLE2;
        }
        if (starts(head, 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f')) {
            return SQLITE;
        }
        if (starts(head, 0, 0, 0x27, 0x0a)) {
            return SHAPEFILE;
        }
        if (starts(head, 9, 0, 4, 0) || starts(head, 9, 2, 6, 0) || starts(head, 9, 4, 6, 0)
                || starts(head, 9, 8, 6, 0) || starts(head, 9, 8, 8, 0)) {
            return OLD_EXCEL;
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(head, 0x1f, 0x8b)) {
            return GZIP;
        }
        if (starts(head, 'R', 'a', 'r', '!') || starts(head, '7', 'z', 0xbc, 0xaf)) {
            return PACKED;
        }
        return starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xff, 0xd8, 0xff) || starts(head, 'G', 'I', 'F', '8')
                ? PICTURE
                : DELIMITED;
    }

    private static boolean starts(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static Format text(byte[] head) {
        boolean wide = starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int zeros = (int) text.chars().filter(c -> c == 0).count();
        if (zeros > 0 && !wide && !isHalfZeros(zeros, head.length) && !isPadded(text, zeros)) {
            return BINARY;
        }
        String plain = text.replace("\0", "")
                .replaceFirst("^[\u00ef\u00bb\u00bf\u00ff\u00fe\\s]+", "")
                .toLowerCase(Locale.ROOT);
        if (plain.startsWith("<")) {
            return markup(plain);
        }
        if (plain.startsWith("mime-version:") || (plain.startsWith("from:") && plain.contains("\nmime-version:"))) {
            return WEB_ARCHIVE;
        }
        if (plain.startsWith("{")) {
            return plain.contains("\"topology\"") ? TOPOJSON : plain.contains("\"feature") ? GEOJSON : JSON;
        }
        return DELIMITED;
    }

    /// UTF-16 without a mark: every other byte of English text is zero.
    private static boolean isHalfZeros(int zeros, int length) {
        return zeros * 10L > length * 4L && zeros * 10L <= length * 6L;
    }

    /// Lines of cells with zeros in or around them, as some exports pad them, and no other byte that is no text.
    private static boolean isPadded(String text, int zeros) {
        return zeros * 10L <= text.length() * 4L && text.chars().anyMatch(c -> c == '\n' || c == '\r')
                && text.chars().anyMatch(c -> ",;\t|".indexOf(c) >= 0)
                && text.chars().allMatch(c -> c == 0 || c >= ' ' || (c >= '\t' && c <= '\r'));
    }

    private static Format markup(String plain) {
        if (plain.contains("urn:schemas-microsoft-com:office:spreadsheet") && !plain.contains("<html")) {
            return SPREADSHEET_ML;
        }
        return plain.contains("<html") || plain.contains("<table") || plain.contains("<!doctype html") ? HTML : XML;
    }
}

package org.trigpoint.intake.delimited;

import org.trigpoint.intake.source.UnreadableException;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream of bytes into records and their fields without copying them. The encoding must be one whose delimiters,
/// quotes and line ends are single ASCII bytes. Records end at LF, CRLF or CR, or at the end of the stream.
///
/// Quoting is that of RFC 4180, forgiving where people's files break it: a quote inside an unquoted field is a letter, and
/// what follows a closing quote belongs to the field. A UTF-8 byte order mark at the beginning is passed over.
final class RecordScanner {
    private static final int LARGEST_RECORD = 1 << 24;
    private static final int INITIAL = 1 << 18;
    private static final int MOST_FIELDS = 1 << 14;
    private static final byte MARK_1 = (byte) 0xef;
    private static final byte MARK_2 = (byte) 0xbb;
    private static final byte MARK_3 = (byte) 0xbf;

    private final InputStream in;
    private final byte delimiter;
    private byte[] bytes = new byte[INITIAL];
    private int position;
    private int limit;
    private boolean ended;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] doubled = new boolean[64];
    private int fields;
    private long record;

    RecordScanner(InputStream in, char delimiter) {
        this.in = in;
        this.delimiter = (byte) delimiter;
    }

    /// Goes to the next record.
    ///
    /// @return false at the end
    /// @throws UnreadableException when a record is larger than any sensible one, as when a quote is never closed
    boolean next() throws IOException, UnreadableException {
        record++;
        while (true) {
            if (position < limit) {
                int after = scan(position);
                if (after >= 0) {
                    position = after;
                    return true;
                }
            } else if (ended) {
                return false;
            }
            fill();
        }
    }

    /// The number of the record, from 1: the row that a spreadsheet program would show it in.
    long record() {
        return record;
    }

    int fields() {
        return fields;
    }

    /// The buffer that the field positions refer to, until the next record.
    byte[] bytes() {
        return bytes;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    /// Whether the field holds doubled quotes that stand for one.
    boolean hasDoubledQuotes(int field) {
        return doubled[field];
    }

    private void fill() throws IOException, UnreadableException {
        if (position > 0) {
            System.arraycopy(bytes, position, bytes, 0, limit - position);
            limit -= position;
            position = 0;
        }
        if (limit == bytes.length) {
            if (limit >= LARGEST_RECORD) {
                throw new UnreadableException("row " + record + " does not end within 16 MB: a quotation mark opened "
                        + "there may never be closed");
            }
            bytes = Arrays.copyOf(bytes, limit * 2);
        }
        boolean first = record == 1 && limit == 0;
        int wanted = bytes.length - limit;
        int count = in.readNBytes(bytes, limit, wanted);
        limit += count;
        ended = count < wanted;
        if (first && limit >= 3 && bytes[0] == MARK_1 && bytes[1] == MARK_2 && bytes[2] == MARK_3) {
            position = 3;
        }
    }

    /// Finds the fields of the record that begins at a position.
    ///
    /// @return the position after its line end; -1 when the buffer ends before the record does
    private int scan(int from) throws UnreadableException {
        fields = 0;
        int i = from;
        while (true) {
            i = field(i);
            if (i < 0) {
                return -1;
            }
            if (i >= limit) {
                return limit;
            }
            byte b = bytes[i++];
            if (b == '\n') {
                return i;
            }
            if (b == '\r') {
                return afterReturn(i);
            }
        }
    }

    private int afterReturn(int i) {
        if (i < limit) {
            return bytes[i] == '\n' ? i + 1 : i;
        }
        return ended ? i : -1;
    }

    /// Takes one field.
    ///
    /// @return the position of the delimiter or line end after it; -1 when the buffer ends first
    private int field(int from) throws UnreadableException {
        byte[] b = bytes;
        int end = limit;
        int i = from;
        while (i < end && b[i] == ' ') {
            i++;
        }
        if (i < end && b[i] == '"') {
            return quoted(i + 1);
        }
        byte separator = delimiter;
        while (i < end) {
            byte c = b[i];
            if (c == separator || c == '\n' || c == '\r') {
                break;
            }
            i++;
        }
        if (i == end && !ended) {
            return -1;
        }
        add(from, i, false);
        return i;
    }

    private int quoted(int from) throws UnreadableException {
        boolean twice = false;
        int i = from;
        while (true) {
            while (i < limit && bytes[i] != '"') {
                i++;
            }
            if (i + 1 < limit && bytes[i + 1] == '"') {
                twice = true;
                i += 2;
                continue;
            }
            if (i + 1 >= limit && !ended) {
                return -1;
            }
            return closed(from, Math.min(i, limit), twice);
        }
    }

    /// After the closing quote, or the end of the file without one.
    private int closed(int from, int close, boolean twice) throws UnreadableException {
        if (close >= limit) {
            throw new UnreadableException("a quotation mark opened in row " + record + " is never closed");
        }
        int i = close + 1;
        boolean more = false;
        while (i < limit && bytes[i] != delimiter && bytes[i] != '\n' && bytes[i] != '\r') {
            more |= bytes[i] != ' ';
            i++;
        }
        if (i == limit && !ended) {
            return -1;
        }
        if (more) {
            add(from - 1, i, false);
        } else {
            add(from, close, twice);
        }
        return i;
    }

    private void add(int start, int end, boolean twice) throws UnreadableException {
        if (fields == starts.length) {
            if (fields >= MOST_FIELDS) {
                throw new UnreadableException("row " + record + " has more than " + MOST_FIELDS + " columns");
            }
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
            doubled = Arrays.copyOf(doubled, fields * 2);
        }
        starts[fields] = start;
        ends[fields] = end;
        doubled[fields++] = twice;
    }
}

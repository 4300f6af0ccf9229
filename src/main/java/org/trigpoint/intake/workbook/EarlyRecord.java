package org.trigpoint.intake.workbook;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.source.UnreadableException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/// One record of a workbook of Excel 2 to 95: a number that says what it is, and its bytes.
///
/// @param id what it is
/// @param data its bytes, in which numbers stand with their low byte first
record EarlyRecord(int id, ByteBuffer data) {
    static final int EOF = 0x0a;
    static final int DATE_MODE = 0x22;
    static final int PROTECTED_BY_PASSWORD = 0x2f;
    static final int CODE_PAGE = 0x42;
    static final int COLUMN_INFO = 0x7d;
    static final int SHEET_NAME = 0x85;
    static final int SHEET_HEADER = 0x8f;
    static final String DAMAGED = "it is damaged or cut short";

    /// The next record of a stream; `null` at its end.
    static @Nullable EarlyRecord next(InputStream in) throws IOException, UnreadableException {
        byte[] head = in.readNBytes(4);
        if (head.length == 0) {
            return null;
        }
        if (head.length < 4) {
            throw new UnreadableException(DAMAGED);
        }
        int id = (head[0] & 0xff) | (head[1] & 0xff) << 8;
        int length = (head[2] & 0xff) | (head[3] & 0xff) << 8;
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new UnreadableException(DAMAGED);
        }
        return new EarlyRecord(id, ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN));
    }

    /// The version of Excel's format, 2 to 5, where the record begins a workbook or a sheet; 0 where it does not.
    int begins() {
        return switch (id) {
            case 0x09 -> 2;
            case 0x209 -> 3;
            case 0x409 -> 4;
            case 0x809 -> 5;
            default -> 0;
        };
    }

    int unsigned(int at) {
        return data.getShort(at) & 0xffff;
    }

    int octet(int at) {
        return data.get(at) & 0xff;
    }

    /// The text from a place on, as far as there are bytes.
    String text(int at, int length, Charset charset) {
        int there = Math.max(0, Math.min(length, data.capacity() - at));
        byte[] bytes = new byte[there];
        data.get(at, bytes);
        return new String(bytes, charset);
    }

    /// A number packed into four bytes: a whole one or the upper half of a double, perhaps in hundredths.
    static double packed(int bits) {
        double number = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }
}

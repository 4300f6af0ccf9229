package org.trigpoint.store;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes an SQLite database of one table straight to a file, page by page, without SQLite ("Database File Format", 1 and
/// 2). SQLite then moves the rows over in one statement, and between tables of equal definition without looking into
/// them; binding a million rows value by value takes several times as long.
///
/// Page 1 holds the header and the table's definition, page 2 the root, and the pages from 3 on the rows in the order of
/// their ids.
final class RowsFile {
    /// The largest page there is, so that one root has room for every leaf.
    private static final int PAGE = 1 << 16;
    private static final int ROOT = 2;
    private static final int FIRST_LEAF = 3;
    private static final int HEADER = 100;
    private static final int LEAF_HEADER = 8;
    private static final int ROOT_HEADER = 12;
    private static final byte LEAF = 13;
    private static final byte INTERIOR = 5;
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final Pages pages;
    private final String table;
    private final String definition;
    private long[] lastIds = new long[256];
    private final byte[] page = new byte[PAGE];
    private int leaves = 1;
    private int cells;
    private int content = PAGE;

    /// @param pages where the pages go
    /// @param table the table's name
    /// @param definition its CREATE TABLE statement
    RowsFile(Pages pages, String table, String definition) {
        this.pages = pages;
        this.table = table;
        this.definition = definition;
    }

    Pages pages() {
        return pages;
    }

    /// Adds a row under an id larger than any before. The row must fit on a page, which takes 65,500 bytes, and the pages
    /// under one root, which takes 250 MB.
    void add(long id, RowRecord row) throws IOException {
        int size = row.size();
        int length = Varint.length(size) + Varint.length(id) + size;
        if (content - length < LEAF_HEADER + 2 * (cells + 1)) {
            writeLeaf(FIRST_LEAF - 1 + leaves);
            beginLeaf();
        }
        content -= length;
        row.write(page, Varint.write(id, page, Varint.write(size, page, content)));
        SHORTS.set(page, LEAF_HEADER + 2 * cells, (short) content);
        cells++;
        lastIds[leaves - 1] = id;
    }

    private void beginLeaf() {
        if (++leaves > lastIds.length) {
            lastIds = Arrays.copyOf(lastIds, 2 * lastIds.length);
        }
        cells = 0;
        content = PAGE;
    }

    /// The bytes written so far, roughly.
    long size() {
        return (long) PAGE * leaves;
    }

    /// Ends the file: from here on SQLite can read it.
    void finish() throws IOException {
        try (pages) {
            if (leaves == 1) {
                // over a single leaf a root would be empty, so that leaf is the root itself
                writeLeaf(ROOT);
            } else {
                writeLeaf(FIRST_LEAF - 1 + leaves);
                write(ROOT, root());
            }
            write(1, firstPage());
        }
    }

    /// Lets go of the pages, finished or not.
    void delete() {
        pages.delete();
    }

    private void writeLeaf(int number) throws IOException {
        writeHeader(page, 0, new PageHeader(LEAF, cells, content));
        write(number, page);
    }

    private void write(int number, byte[] bytes) throws IOException {
        pages.write((long) PAGE * (number - 1), bytes);
    }

    private record PageHeader(byte type, int cells, int content) {}

    /// The content of an empty page begins at 65,536, which two bytes hold as 0.
    private static void writeHeader(byte[] bytes, int at, PageHeader header) {
        bytes[at] = header.type();
        SHORTS.set(bytes, at + 3, (short) header.cells());
        SHORTS.set(bytes, at + 5, (short) header.content());
    }

    /// Every leaf but the last has a cell: its page and the last id on it. The last leaf's page stands in the header.
    private byte[] root() {
        byte[] root = new byte[PAGE];
        int from = PAGE;
        for (int i = 0; i < leaves - 1; i++) {
            from -= 4 + Varint.length(lastIds[i]);
            INTS.set(root, from, FIRST_LEAF + i);
            Varint.write(lastIds[i], root, from + 4);
            SHORTS.set(root, ROOT_HEADER + 2 * i, (short) from);
        }
        writeHeader(root, 0, new PageHeader(INTERIOR, leaves - 1, from));
        INTS.set(root, 8, FIRST_LEAF - 1 + leaves);
        return root;
    }

    private byte[] firstPage() {
        byte[] first = new byte[PAGE];
        byte[] name = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, first, 0, name.length);
        // page size 65,536 as 1; versions of the rollback journal; the payload fractions, which are fixed
        System.arraycopy(new byte[]{0, 1, 1, 1, 0, 64, 32, 32}, 0, first, name.length, 8);
        int pages = leaves == 1 ? ROOT : FIRST_LEAF - 1 + leaves;
        // change counter, pages, schema cookie, schema format, UTF-8, the change the page count is valid for
        int[][] numbers = {{24, 1}, {28, pages}, {40, 1}, {44, 4}, {56, 1}, {92, 1}};
        Arrays.stream(numbers).forEach(number -> INTS.set(first, number[0], number[1]));
        RowRecord schema = schema();
        int size = schema.size();
        int from = PAGE - size - Varint.length(size) - 1;
        schema.write(first, Varint.write(1, first, Varint.write(size, first, from)));
        writeHeader(first, HEADER, new PageHeader(LEAF, 1, from));
        SHORTS.set(first, HEADER + LEAF_HEADER, (short) from);
        return first;
    }

    private RowRecord schema() {
        RowRecord schema = new RowRecord();
        schema.addText("table");
        schema.addText(table);
        schema.addText(table);
        schema.addInteger(ROOT);
        schema.addText(definition);
        return schema;
    }
}

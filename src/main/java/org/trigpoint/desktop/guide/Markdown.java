package org.trigpoint.desktop.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads as much of Markdown as the guide uses: headings, paragraphs, lists, indented code, tables, pictures. Emphasis
/// and code marks within text are taken away; links keep their words.
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) +(.*)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([^)]*)\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private Kind kind = Kind.NONE;

    private enum Kind {
        NONE, TEXT, ITEM, CODE, TABLE
    }

    private Markdown() {}

    static List<Block> read(String text) {
        Markdown markdown = new Markdown();
        text.lines().forEach(markdown::line);
        markdown.close();
        return List.copyOf(markdown.blocks);
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher picture = PICTURE.matcher(line.strip());
        if (line.isBlank()) {
            close();
        } else if (heading.matches()) {
            close();
            blocks.add(new Block.Heading(heading.group(1).length(), plain(heading.group(2))));
        } else if (picture.matches()) {
            close();
            blocks.add(new Block.Picture(picture.group(2), picture.group(1)));
        } else if (line.startsWith("- ")) {
            close();
            add(Kind.ITEM, line.substring(2));
        } else if (line.startsWith("    ") && kind != Kind.ITEM) {
            add(Kind.CODE, line.substring(4));
        } else if (line.startsWith("|")) {
            add(Kind.TABLE, line);
        } else {
            add(kind == Kind.ITEM ? Kind.ITEM : Kind.TEXT, line.strip());
        }
    }

    private void add(Kind wanted, String line) {
        if (kind != wanted) {
            close();
            kind = wanted;
        }
        open.add(line);
    }

    private void close() {
        switch (kind) {
            case TEXT -> blocks.add(new Block.Paragraph(plain(String.join(" ", open))));
            case ITEM -> blocks.add(new Block.Item(plain(String.join(" ", open))));
            case CODE -> blocks.add(new Block.Code(String.join("\n", open)));
            case TABLE -> blocks.add(new Block.Table(open.stream()
                    .filter(row -> !row.matches("[|:\\- ]+"))
                    .map(Markdown::cells)
                    .toList()));
            case NONE -> {}
        }
        open.clear();
        kind = Kind.NONE;
    }

    private static List<String> cells(String row) {
        String inner = row.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(cell -> plain(cell.strip())).toList();
    }

    private static String plain(String text) {
        return LINK.matcher(text).replaceAll("$1").replaceAll("\\*\\*?([^*]+)\\*\\*?", "$1").replace("`", "");
    }
}

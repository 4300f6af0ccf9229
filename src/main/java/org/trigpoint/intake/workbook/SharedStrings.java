package org.trigpoint.intake.workbook;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.source.Archive;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// The texts that the cells of a workbook point at. They are all held, since any cell may point at any of them; that is
/// the one thing about a workbook that grows with it, so it has a limit.
final class SharedStrings {
    private static final long MOST_BYTES = 200L << 20;
    private static final int OVERHEAD = 72;
    private static final int CHECK_EVERY = 1 << 14;
    private final List<Cell> cells = new ArrayList<>();

    private SharedStrings() {}

    /// The cell of an index; blank when there is none.
    Cell cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : Cell.Blank.BLANK;
    }

    static SharedStrings read(Archive archive, @Nullable String part, Progress progress)
            throws IOException, XMLStreamException, UnreadableException {
        SharedStrings strings = new SharedStrings();
        if (part == null) {
            return strings;
        }
        long bytes = 0;
        try (InputStream in = archive.open(part); Xml xml = new Xml(in)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.is("si")) {
                    Cell cell = Cell.of(RichText.read(xml));
                    strings.cells.add(cell);
                    bytes += OVERHEAD + cell.text().length();
                    if (bytes > MOST_BYTES) {
                        throw new UnreadableException("it holds more different texts than can be kept in memory; save "
                                + "the sheet as .csv and read that");
                    }
                    if (strings.cells.size() % CHECK_EVERY == 0) {
                        progress.checkCancelled();
                    }
                }
            }
        }
        return strings;
    }
}

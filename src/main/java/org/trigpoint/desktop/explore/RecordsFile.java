package org.trigpoint.desktop.explore;

import org.trigpoint.desktop.control.TableFile;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.question.explore.RecordsQuestion;

import java.nio.file.Path;

/// Saves records as a csv file, away from the screen and page by page.
final class RecordsFile {
    private static final int PAGE = 5_000;

    private RecordsFile() {}

    static void save(Session session, RecordsQuestion.Found found, Path file) {
        TableFile.savePages(file, RecordColumn.headings(), session, (open, page) -> found.page(open, page * PAGE, PAGE)
                .stream()
                .map(RecordColumn::texts)
                .toList(), (found.size() + PAGE - 1) / PAGE);
    }
}

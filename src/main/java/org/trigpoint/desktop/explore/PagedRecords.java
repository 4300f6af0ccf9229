package org.trigpoint.desktop.explore;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.question.explore.RecordsQuestion;
import org.trigpoint.question.explore.StoredRecord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableListBase;

/// A list of records of which only the pages in view are fetched; a row not there yet is an empty one.
final class PagedRecords extends ObservableListBase<PagedRecords.Line> {
    private static final int PAGE = 200;
    private static final int PAGES_KEPT = 40;

    /// A row of the table.
    ///
    /// @param record what it holds; `null` while it is fetched
    record Line(@Nullable StoredRecord record) {}

    private static final Line COMING = new Line(null);

    private final Session session;
    private final RecordsQuestion.Found found;
    private final Runnable arrived;
    private final Map<Integer, List<Line>> pages = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Line>> eldest) {
            return size() > PAGES_KEPT;
        }
    };
    private int wanted = -1;
    private boolean fetching;

    /// @param arrived runs when rows that were asked for are there
    PagedRecords(Session session, RecordsQuestion.Found found, Runnable arrived) {
        this.session = session;
        this.found = found;
        this.arrived = arrived;
    }

    @Override
    public Line get(int index) {
        List<Line> page = pages.get(index / PAGE);
        if (page == null) {
            want(index / PAGE);
            page = pages.get(index / PAGE);
        }
        int at = index % PAGE;
        return page == null || at >= page.size() ? COMING : page.get(at);
    }

    @Override
    public int size() {
        return found.size();
    }

    /// Fetches the page looked at last; pages that were only scrolled past are not fetched.
    private void want(int page) {
        wanted = page;
        if (!fetching) {
            fetching = true;
            fetch(page);
        }
    }

    private void fetch(int page) {
        session.work()
                .start(session.ask("Fetching records", (open, _) -> found.page(open, page * PAGE, PAGE))
                        .whenDone(rows -> take(page, rows))
                        .whenFailed(failure -> {
                            fetching = false;
                            session.work().fail(failure);
                        })
                        .whenCancelled(() -> fetching = false));
    }

    private void take(int page, List<StoredRecord> rows) {
        pages.put(page, rows.stream().map(Line::new).toList());
        fetching = false;
        if (wanted != page && !pages.containsKey(wanted)) {
            want(wanted);
        }
        arrived.run();
    }
}

package org.trigpoint.report.output;

import java.util.List;
import java.util.OptionalInt;

/// The pages on which the headings of a document begin, as one writer laid them out, for another that does not know its own
/// pages. Empty until the first has written. For one document, from one thread.
public final class HeadingPages {
    private List<Integer> pages = List.of();

    /// @param found the page of every heading in reading order, from 1
    public void found(List<Integer> found) {
        pages = List.copyOf(found);
    }

    /// @param heading its position in reading order, from 0
    public OptionalInt of(int heading) {
        return heading < pages.size() ? OptionalInt.of(pages.get(heading)) : OptionalInt.empty();
    }
}

package org.trigpoint.question.explore;

import org.trigpoint.model.Selection;
import org.trigpoint.question.Meant;
import org.trigpoint.store.RecordOrder;
import org.trigpoint.store.Records;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.List;

/// The records themselves, in an order, page by page.
///
/// @param selection which records
/// @param by what they are put in order by
/// @param direction which end comes first
public record RecordsQuestion(Selection selection, By by, Direction direction) {
    /// What records can be put in order by; those alike stay in the order of import.
    public enum By {
        DATE, TIME, CATEGORY, AREA, OUTCOME, REFERENCE, EXTRAS, BATCH
    }

    /// Which end of an order comes first.
    public enum Direction {
        UP, DOWN
    }

    /// Puts the records in order. Asking for a page afterwards takes no longer at the end than at the beginning.
    ///
    /// @throws org.trigpoint.model.RefusedException when the selection names a column that does not exist
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public Found ask(Workspace workspace, Progress progress) {
        return new Found(workspace.store()
                .records()
                .order(Meant.of(workspace, selection, List.of()).selection(), RecordOrder.Key.valueOf(by.name()),
                        progress),
                direction == Direction.UP ? Records.Direction.FORWARDS : Records.Direction.BACKWARDS);
    }

    /// Records in order.
    public static final class Found {
        private final RecordOrder order;
        private final Records.Direction direction;

        private Found(RecordOrder order, Records.Direction direction) {
            this.order = order;
            this.direction = direction;
        }

        /// How many.
        public int size() {
            return order.size();
        }

        /// A page of them; shorter at the end.
        ///
        /// @param from the place of the first, from 0
        public List<StoredRecord> page(Workspace workspace, int from, int count) {
            return workspace.store()
                    .records()
                    .page(order, from, count, direction)
                    .stream()
                    .map(numbered -> new StoredRecord(numbered.record(), numbered.batch()))
                    .toList();
        }
    }
}

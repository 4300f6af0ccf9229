package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Selection;
import org.trigpoint.task.Progress;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;

/// The orders of records asked for last, held for as long as the workspace stays as it is: turning an order round, or
/// going back to one, takes no time.
final class HeldOrders {
    /// Four bytes a record each.
    private static final int KEPT = 6;

    private record Asked(Selection selection, RecordOrder.Key key) {}

    private final Connection connection;
    private final Settings settings;
    private final Map<Asked, RecordOrder> orders = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, RecordOrder> eldest) {
            return size() > KEPT;
        }
    };
    private @Nullable StoreVersion version;

    HeldOrders(Connection connection, Settings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    /// The records of a selection in order; see [RecordOrder#of].
    RecordOrder of(Selection selection, RecordOrder.Key key, Progress progress) {
        // within a transaction what is read may yet be taken back
        if (!Sql.call(connection, Connection::getAutoCommit)) {
            return RecordOrder.of(connection, selection, key, progress);
        }
        StoreVersion now = StoreVersion.of(connection, settings);
        if (!now.equals(version)) {
            orders.clear();
            version = now;
        }
        Asked asked = new Asked(selection, key);
        RecordOrder held = orders.get(asked);
        if (held == null) {
            held = RecordOrder.of(connection, selection, key, progress);
            orders.put(asked, held);
        }
        return held;
    }
}

package org.trigpoint.store;

import java.sql.Connection;

/// What changes with every change to a workspace, so that what was read of it can be held until then.
///
/// @param byOthers moves when another connection commits
/// @param here rows that this connection has changed, but for settings, on which no count rests
record StoreVersion(long byOthers, long here) {
    static StoreVersion of(Connection connection, Settings settings) {
        return Sql.list(connection, "SELECT data_version, total_changes() FROM pragma_data_version",
                r -> new StoreVersion(r.getLong(1), r.getLong(2) - settings.changed())).getFirst();
    }
}

/// The workspace file: schema, migrations, writes and queries. The only room that speaks SQL.
/// The entry point is [Store]. Uses `model` and `task`.
@NullMarked
package org.trigpoint.store;

import org.jspecify.annotations.NullMarked;

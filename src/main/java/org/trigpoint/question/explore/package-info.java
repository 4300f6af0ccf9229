/// "What, where, when?": any filter answered at once, and kept as a named query. Start at
/// [org.trigpoint.question.explore.ExploreQuestion]. Uses `question`, `workspace`, `store`, `statistics` and `place`.
@NullMarked
package org.trigpoint.question.explore;

import org.jspecify.annotations.NullMarked;

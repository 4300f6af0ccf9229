/// What an analyst asks of a workspace, and the immutable result: counts, change, ranking.
/// Joins stored counts to the pure methods. Uses `workspace`, `store`, `statistics` and `place`.
@NullMarked
package org.trigpoint.question;

import org.jspecify.annotations.NullMarked;

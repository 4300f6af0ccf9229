/// Where and when incidents gather: hot spots by area, cell or point, and near repeats. Start at
/// [org.trigpoint.question.spot.HotSpotQuestion] and [org.trigpoint.question.spot.NearRepeatQuestion]; both can also be
/// asked of points that never were in a workspace. Uses `question`, `workspace`, `store` and `place`.
@NullMarked
package org.trigpoint.question.spot;

import org.jspecify.annotations.NullMarked;

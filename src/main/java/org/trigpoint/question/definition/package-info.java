/// What is counted and measured, as data: groups of categories, and measures with their units, directions, sources and
/// targets. Shipped as JSON, changed and added to in the workspace. The entry point is [Definitions]. Uses `model`,
/// `statistics` and `workspace`.
@NullMarked
package org.trigpoint.question.definition;

import org.jspecify.annotations.NullMarked;

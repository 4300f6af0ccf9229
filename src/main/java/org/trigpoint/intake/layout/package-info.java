/// How suppliers lay out their files, as data: JSON files shipped under `layout/` or saved by the analyst. A row of headings
/// is matched against all of them by [Shelf][org.trigpoint.intake.layout.Shelf]. Uses `model`.
@NullMarked
package org.trigpoint.intake.layout;

import org.jspecify.annotations.NullMarked;

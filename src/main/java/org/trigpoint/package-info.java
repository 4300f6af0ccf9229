/// Trigpoint: from partner spreadsheets to a strategic assessment.
@NullMarked
package org.trigpoint;

import org.jspecify.annotations.NullMarked;

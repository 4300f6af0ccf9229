/// Documents for Word and LibreOffice. The parts of the file that never change are XML files beside these classes, to be
/// read and edited as what they are; the rest is written element by element. POI is not used here: its small schema
/// leaves out parts that an accessible document needs, and a style is clearer as XML than as calls. Entry point:
/// [WordWriter]. Uses `document`, `layout` and `output`.
@NullMarked
package org.trigpoint.report.word;

import org.jspecify.annotations.NullMarked;

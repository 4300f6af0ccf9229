package org.trigpoint.desktop.report;

/// One section in the outline.
///
/// @param id its name in the workspace
/// @param title its heading
/// @param on whether the analyst wants it
/// @param filled whether the data give it anything to say
/// @param commented whether the analyst wrote about it
record OutlineLine(String id, String title, boolean on, boolean filled, boolean commented) {
    OutlineLine toggled() {
        return new OutlineLine(id, title, !on, filled, commented);
    }

    /// What stands beside the title, in words; empty when nothing needs saying.
    String state() {
        if (!filled) {
            return "no data";
        }
        return commented ? "your words" : "";
    }
}

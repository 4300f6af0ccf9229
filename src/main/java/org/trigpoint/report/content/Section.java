package org.trigpoint.report.content;

import org.trigpoint.report.document.Block;

import java.util.List;

/// One section of the report: a class that turns a result of the assessment into blocks. A new section is a new class,
/// added to the list in [Sections] where it belongs.
interface Section {
    /// Its name in the workspace's settings and commentary: small letters, digits and hyphens; never changed once released.
    String id();

    /// Its name in the outline, and the text of its first heading.
    String title();

    /// What it says, beginning with a heading of level 1; empty where the assessment holds nothing about it. Page breaks
    /// before sections and the analyst's commentary are added by the assembly.
    List<Block> blocks(Materials materials);

    /// Whether it begins on a new page; a short one may follow the section before.
    default boolean startsPage() {
        return true;
    }
}

package org.trigpoint.report.document;

/// What follows begins on a new page. Two in a row, or one beside a landscape stretch, make one new page only.
public record PageBreak() implements Block {}

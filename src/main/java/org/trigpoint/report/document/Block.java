package org.trigpoint.report.document;

/// One thing on the page, as tall as it needs to be.
public sealed interface Block
        permits
        Heading,
        Paragraph,
        ItemList,
        Callout,
        NumberCards,
        Table,
        Picture,
        Contents,
        PageBreak,
        Landscape {}

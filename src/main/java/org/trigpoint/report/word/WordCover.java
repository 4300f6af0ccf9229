package org.trigpoint.report.word;

import org.trigpoint.report.document.DocumentInfo;

import java.util.stream.Stream;

/// The cover: who, what, for when; at the foot the edition, the version and the date.
final class WordCover {
    private final WordText text;

    WordCover(WordText text) {
        this.text = text;
    }

    void write(DocumentInfo info) {
        text.paragraph("CoverPartnership", info.partnership());
        text.paragraph("Title", info.title());
        if (!info.subtitle().isEmpty()) {
            text.paragraph("Subtitle", info.subtitle());
        }
        text.paragraph("CoverPeriod", info.period());
        Stream.of(info.edition(), info.version(), info.issued())
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.paragraph("CoverDetail", line));
    }
}

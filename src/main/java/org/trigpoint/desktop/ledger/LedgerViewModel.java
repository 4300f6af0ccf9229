package org.trigpoint.desktop.ledger;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Answer;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.FigureAsked;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.session.Subject;
import org.trigpoint.question.Provenance;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The number asked about, and the batches it was made from.
final class LedgerViewModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private final Session session;
    private final Answer<Provenance> provenance;

    LedgerViewModel(Session session) {
        this.session = session;
        this.provenance = new Answer<>(session, "Looking where the number comes from");
        session.inquiry().askedProperty().subscribe(this::look);
        session.navigation().destinationProperty().subscribe((_, _) -> close());
    }

    private void look(@Nullable FigureAsked figure) {
        if (figure == null || !figure.isTraceable()) {
            provenance.refuse("");
        } else if (figure.measure().isEmpty()) {
            provenance.ask((open, _) -> Provenance.of(open, figure.counted()));
        } else {
            provenance.ask((open, _) -> Provenance.ofMeasure(open, figure.measure()));
        }
    }

    ReadOnlyObjectProperty<@Nullable FigureAsked> askedProperty() {
        return session.inquiry().askedProperty();
    }

    Answer<Provenance> provenance() {
        return provenance;
    }

    void close() {
        session.inquiry().end();
    }

    /// Shows a batch on its own screen.
    void open(Provenance.Part part) {
        session.navigation().go(Destination.DATA, new Subject.Brought(part.batch().id()));
    }

    static String received(Provenance.Part part) {
        return DAY.format(part.batch().importedAt());
    }

    static String file(Provenance.Part part) {
        String sheet = part.batch().sheet();
        return part.batch().file() + (sheet.isEmpty() ? "" : " [" + sheet + "]");
    }

    /// Everything the panel says, one line a fact, as text to copy.
    List<List<String>> lines() {
        FigureAsked figure = askedProperty().get();
        if (figure == null) {
            return List.of();
        }
        List<List<String>> lines = figure.facts()
                .stream()
                .map(fact -> List.of(fact.name(), fact.words()))
                .collect(Collectors.toList());
        lines.addFirst(List.of(figure.name(), figure.value()));
        Provenance found = provenance.valueProperty().get();
        if (found != null) {
            found.parts()
                    .forEach(part -> lines.add(List.of("Batch " + part.batch().id() + ", received " + received(part),
                            file(part), Long.toString(part.counted()))));
        }
        return lines;
    }
}

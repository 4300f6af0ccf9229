package org.trigpoint.desktop.home;

import org.trigpoint.desktop.session.Memory;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Dataset;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a workspace held when it was opened the time before.
///
/// @param at when that was
/// @param batches the numbers of the batches there were
/// @param period the code of the period looked at; empty for none
/// @param counts the counts of the period by data set, of those that could be compared
record Earlier(Instant at, Set<Long> batches, String period, Map<Dataset, Long> counts) {

    private static final String AT = "home/at";
    private static final String BATCHES = "home/batches";
    private static final String PERIOD = "home/period";
    private static final String COUNTS = "home/counts";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));
    private static final int NAMED = 4;

    /// What is remembered of the time before; empty where nothing is, or it cannot be read.
    static Optional<Earlier> of(Memory memory) {
        try {
            return memory.get(AT)
                    .map(at -> new Earlier(Instant.parse(at), numbers(memory.get(BATCHES).orElse("")),
                            memory.get(PERIOD).orElse(""), counts(memory.get(COUNTS).orElse(""))));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /// Remembers what there is for the next time.
    void keep(Memory memory) {
        memory.put(AT, at.toString());
        memory.put(BATCHES, batches.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        memory.put(PERIOD, period);
        memory.put(COUNTS,
                counts.entrySet()
                        .stream()
                        .map(c -> c.getKey().id() + "=" + c.getValue())
                        .collect(
                                Collectors.joining(",")));
    }

    private static Set<Long> numbers(String text) {
        return parts(text).map(Long::valueOf).collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<Dataset, Long> counts(String text) {
        Map<Dataset, Long> counts = new EnumMap<>(Dataset.class);
        parts(text).map(part -> part.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> Dataset.of(pair[0]).ifPresent(dataset -> counts.put(dataset, Long.valueOf(pair[1]))));
        return counts;
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split(",")).filter(part -> !part.isBlank());
    }

    /// "since 3 June 2013, 09:12".
    String since() {
        return "since " + MOMENT.format(at);
    }

    /// What is different now, a sentence each; empty when nothing is.
    ///
    /// @param there the batches there are now
    List<String> differences(List<Batch> there, Earlier now) {
        List<String> all = new ArrayList<>();
        List<Batch> came = there.stream().filter(batch -> !batches.contains(batch.id())).toList();
        came.stream()
                .limit(NAMED)
                .forEach(batch -> all.add(batch.file() + " came in: " + rows(batch.ledger().loaded()) + "."));
        if (came.size() > NAMED) {
            all.add("And " + NumberText.of(came.size() - NAMED) + " more came in.");
        }
        long gone = batches.stream().filter(number -> !now.batches().contains(number)).count();
        if (gone > 0) {
            all.add(gone == 1 ? "One batch was taken out." : NumberText.of(gone) + " batches were taken out.");
        }
        if (!period.equals(now.period())) {
            all.add("Another year is looked at.");
            return all;
        }
        now.counts()
                .forEach((dataset, count) -> Optional.ofNullable(counts.get(dataset))
                        .filter(before -> !before.equals(count))
                        .ifPresent(before -> all.add(dataset.title() + ": " + NumberText.of(count) + ", was "
                                + NumberText.of(before) + ".")));
        return all;
    }

    private static String rows(long rows) {
        return NumberText.of(rows) + (rows == 1 ? " row" : " rows");
    }
}

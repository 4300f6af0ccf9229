package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Condition;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.Period;
import org.trigpoint.question.explore.Exploration;
import org.trigpoint.question.explore.ExploreQuestion;
import org.trigpoint.question.explore.RepeatSpots;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Status;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The parts of an ad-hoc answer as tables.
final class ExploreTables {
    /// The parts.
    enum Part {
        /// Both counts and the evidence of a change.
        summary,
        /// What.
        categories,
        /// Month by month, last year beside it.
        months,
        /// Where.
        places,
        /// When: days of the week by hours.
        hours,
        /// The same spot again and again.
        repeats
    }

    private ExploreTables() {}

    static OutputTable part(Exploration answer, Part part, int top) {
        return switch (part) {
            case summary -> summary(answer);
            case categories -> categories(answer, top);
            case months -> months(answer);
            case places -> places(answer, top);
            case hours -> hours(answer);
            case repeats -> repeats(answer.repeats(), top);
        };
    }

    /// Every part, one below the other.
    static void all(Exploration answer, int top, Consumer<String> heading, Consumer<OutputTable> print) {
        for (Part part : Part.values()) {
            OutputTable table = part(answer, part, top);
            if (!table.rows().isEmpty()) {
                heading.accept((part == Part.summary ? "" : "\n") + title(answer, part));
                print.accept(table);
            }
        }
    }

    private static String title(Exploration answer, Part part) {
        return switch (part) {
            case summary -> answer.question().period().name() + " against " + answer.question().against().name();
            case categories -> "What";
            case months -> "Month by month";
            case places -> "Where";
            case hours -> "When, by the start of the hour";
            case repeats -> "The same spot again";
        };
    }

    private static OutputTable summary(Exploration answer) {
        CountChange change = answer.change();
        Status status = answer.status();
        if (change == null || status == null) {
            OutputTable counts = new OutputTable().columns("before", "after");
            counts.row(answer.before(), answer.count());
            return counts;
        }
        OutputTable table = ChangeColumns.table(List.of());
        table.row(ChangeColumns.row(List.of(), change, status));
        return table;
    }

    private static OutputTable categories(Exploration answer, int top) {
        OutputTable table = new OutputTable().columns("dataset", "category", "before", "count");
        answer.categories()
                .stream()
                .limit(top)
                .forEach(what -> table.row(what.category().dataset().id(),
                        what.category().name(), what.before(), what.count()));
        return table;
    }

    private static OutputTable months(Exploration answer) {
        OutputTable table = new OutputTable().columns("month", "before", "count");
        Period period = answer.question().period();
        for (int i = 0; i < period.length(); i++) {
            table.row(period.months().get(i).toString(), answer.monthsBefore().get(i), answer.months().get(i));
        }
        return table;
    }

    private static OutputTable places(Exploration answer, int top) {
        OutputTable table = new OutputTable().columns("area_code", "area_name", "before", "count").decimal("share", 4);
        answer.places()
                .stream()
                .limit(top)
                .forEach(
                        place -> table.row(place.code(), place.name(), place.before(), place.count(), place.share()));
        return table;
    }

    private static OutputTable hours(Exploration answer) {
        OutputTable table = new OutputTable().columns("hour");
        for (DayOfWeek day : DayOfWeek.values()) {
            table.decimal(day.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK), 1);
        }
        for (int hour = 0; hour < (answer.hours().incidents() == 0 ? 0 : 24); hour++) {
            @Nullable
            Object[] row = new Object[8];
            row[0] = hour;
            for (DayOfWeek day : DayOfWeek.values()) {
                row[day.getValue()] = answer.hours().weight(day, hour);
            }
            table.row(row);
        }
        return table;
    }

    private static OutputTable repeats(RepeatSpots repeats, int top) {
        OutputTable table = new OutputTable().decimal("longitude", 5).decimal("latitude", 5).columns("count");
        repeats.worst()
                .stream()
                .limit(top)
                .forEach(
                        spot -> table.row(spot.longitude(), spot.latitude(), spot.count()));
        return table;
    }

    static OutputTable questions(Map<String, ExploreQuestion> questions) {
        OutputTable table = new OutputTable().columns("name", "dataset", "where", "period", "against", "unit");
        questions.forEach((name, question) -> table.row(name,
                question.selection().dataset() == null ? "" : question.selection().dataset().id(),
                question.selection()
                        .where()
                        .stream()
                        .map((Condition c) -> c.column() + "=" + c.value())
                        .collect(Collectors.joining("; ")),
                question.period().code(), question.against().code(), question.unit().id()));
        return table;
    }

    static void explain(Exploration answer, Console console) {
        if (answer.refusal() != null) {
            console.note("No change is stated: " + answer.refusal() + ".");
        }
        answer.notes().forEach(console::note);
        if (answer.peak() != null) {
            console.note(answer.peak().sentence());
        }
        RepeatSpots repeats = answer.repeats();
        if (repeats.anonymous() && repeats.points() > 0) {
            console.note("The points were made anonymous before they were published, so no repeated spots are named.");
        } else if (repeats.points() > 0) {
            console.note(String.format(Locale.UK, "%,d of %s with a point (%.0f%%) fell on spots with two or more; %s.",
                    repeats.onRepeated(), CountWords.of(repeats.points(), "incident", "incidents"),
                    100 * repeats.share(),
                    CountWords.of(repeats.repeated(), "such spot was found", "such spots were found")));
        }
    }
}

package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// Weights of harm, made up, in the columns of the two tables that are in use: by offence, and by group of offences with
/// the days of a sentence. One kind of offence has none.
final class HarmTables {
    private static final List<String> SAID = List.of(
            "MADE-UP WEIGHTS for the made-up borough of " + District.BOROUGH + ": neither the Office for National"
                    + " Statistics nor anybody else published them. Never use them for real offences.");

    private HarmTables() {}

    static Table severity() {
        return new Table("Weights", SAID, List.of("Offence code", "Offence description", "Weight year",
                "Severity weight"),
                Plan.read("harm.csv")
                        .stream()
                        .filter(plan -> !plan.text("weight").isEmpty())
                        .map(plan -> Arrays.<@Nullable Object>asList(plan.text("code"), plan.text("offence"), 2012,
                                plan.number("weight")))
                        .toList(),
                List.of());
    }

    static Table days() {
        return new Table("Days", SAID, List.of("Offence group", "Starting point (days)"),
                Plan.read("harm groups.csv")
                        .stream()
                        .map(plan -> Arrays.<@Nullable Object>asList(plan.text("group"), plan.number("days")))
                        .toList(),
                List.of());
    }
}

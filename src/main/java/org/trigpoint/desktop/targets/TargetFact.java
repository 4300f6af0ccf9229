package org.trigpoint.desktop.targets;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.NumberText;
import org.trigpoint.model.Value;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.SetTarget;
import org.trigpoint.question.measure.Held;
import org.trigpoint.question.measure.Outlook;
import org.trigpoint.question.measure.TargetRow;

import java.util.ArrayList;
import java.util.List;

/// One line of how a measure's status came about.
///
/// @param name what it is, such as "Baseline"
/// @param words what it says
record TargetFact(String name, String words) {
    /// Everything the status of a measure rests on, in the order in which one would ask.
    static List<TargetFact> of(TargetLine line) {
        TargetRow row = line.row();
        List<TargetFact> facts = new ArrayList<>();
        facts.add(new TargetFact("Measure", line.name()));
        facts.add(new TargetFact("Status", row.judgement().words()));
        facts.add(new TargetFact("Rule", row.judgement().rule()));
        facts.add(new TargetFact("Target", row.targetWords()));
        add(facts, "As stated", row.measure().aim().target());
        SetTarget byHand = row.measure().aim().byHand();
        add(facts, "Set", byHand == null ? null : byHand.words());
        facts.add(new TargetFact("Baseline", held(row, row.baseline())));
        facts.add(new TargetFact("Reached", held(row, row.actual())));
        if (row.monthsJudged() > 0) {
            facts.add(new TargetFact("Months", row.monthsMet() + " of " + row.monthsJudged() + " met the target"));
        }
        facts.add(new TargetFact("Direction", row.travel().words()));
        Outlook outlook = row.outlook();
        if (outlook != null) {
            facts.addAll(outlook(line, outlook));
        }
        MeasureDefinition.About about = row.measure().about();
        add(facts, "Theme", about.theme());
        add(facts, "Lead agency", about.leadAgency());
        add(facts, "Source", about.source());
        add(facts, "Published", row.measure().aim().status());
        facts.add(new TargetFact("Values", row.measure().origin().words()));
        return facts;
    }

    private static List<TargetFact> outlook(TargetLine line, Outlook outlook) {
        return List.of(
                new TargetFact("Year end", "expected " + line.expectedText() + ", 80% interval " + line.intervalText()
                        + "; " + outlook.onCourse().words() + ", chance of meeting it "
                        + NumberText.decimals(100 * outlook.onCourse().chance(), 0) + "%"),
                new TargetFact("Forecast by", outlook.method()));
    }

    private static void add(List<TargetFact> facts, String name, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            facts.add(new TargetFact(name, words));
        }
    }

    /// "1,200, 2011/12"; a missing value with its reason.
    private static String held(TargetRow row, Held held) {
        String value = held.value() instanceof Value.Missing missing ? missing.reason().words()
                : row.words(held.value());
        return value + ", " + held.words();
    }
}

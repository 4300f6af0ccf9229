package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes the recorded crime of one year: exactly the planned counts, in order of time.
final class CrimeYear {
    private static final String RETURNING_BURGLARS = "Burglary in a dwelling";
    private static final double SHARE_RETURNING = 0.18;
    private static final Weighted<String> STRANDS = Weighted
            .parse("Race=70; Sexual orientation=13; Disability=8; Religion=6; Transgender=3");

    private final Borough borough;
    private final FinancialYear year;
    private final Victims victims;
    private final Chance chance;

    private CrimeYear(Borough borough, FinancialYear year, Victims victims, Chance chance) {
        this.borough = borough;
        this.year = year;
        this.victims = victims;
        this.chance = chance;
    }

    static List<Offence> make(Borough borough, FinancialYear year, Victims victims, Chance chance) {
        CrimeYear crimes = new CrimeYear(borough, year, victims, chance);
        List<Offence> offences = new ArrayList<>();
        for (Plan plan : Plan.read("crime.csv")) {
            offences.addAll(crimes.offences(plan));
        }
        offences.sort(Comparator.comparing(Offence::from));
        List<Offence> numbered = new ArrayList<>();
        int number = 0;
        for (Offence offence : offences) {
            number += chance.between(1, 9);
            numbered.add(offence.numbered("NM/%06d/%s".formatted(number, year.label().substring(2, 4))));
        }
        return numbered;
    }

    private record Occasion(LocalDateTime from, Scene scene) {}

    private List<Offence> offences(Plan plan) {
        Timetable timetable = plan.timetable(year);
        Weighted<SampleArea> areas = plan.pull().among(borough.areas(), chance);
        List<Offence> offences = new ArrayList<>();
        for (int i = 0; i < plan.count(year); i++) {
            Occasion occasion = plan.text("sub type").equals(RETURNING_BURGLARS) ? returnVisit(offences) : null;
            if (occasion == null) {
                Scene scene = chance.happens(Scene.SHARE_UNKNOWN) ? Scene.UNKNOWN
                        : Scene.in(areas.draw(chance), chance);
                occasion = new Occasion(timetable.draw(chance), scene);
            }
            offences.add(offence(plan, i, occasion));
        }
        return offences;
    }

    /// Burglars who come back to the same street within days; `null` when these are others.
    private @Nullable Occasion returnVisit(List<Offence> earlier) {
        if (earlier.isEmpty() || !chance.happens(SHARE_RETURNING)) {
            return null;
        }
        Offence first = chance.oneOf(earlier);
        LocalDateTime soon = first.from().plusDays(chance.between(1, 12)).plusMinutes(chance.between(-90, 90));
        return soon.toLocalDate().isAfter(year.last()) ? null : new Occasion(soon, nearby(first.scene()));
    }

    /// The first of a kind are hate crimes and the next domestic abuse, as many as planned; sorting by time mixes them.
    private Offence offence(Plan plan, int index, Occasion occasion) {
        Scene scene = occasion.scene;
        LocalDateTime from = occasion.from;
        int hate = plan.count("hate", year);
        boolean isHate = index < hate;
        boolean isDomestic = !isHate && index < hate + plan.count("domestic", year);
        @Nullable
        String victim = plan.isYes("victim") ? isDomestic ? victims.ofDomesticAbuse() : victims.at(scene) : null;
        return new Offence("", plan.text("type"), plan.text("sub type"), from,
                Span.valueOf(plan.text("span")).end(from, chance), scene, isHate ? STRANDS.draw(chance) : null,
                isDomestic, chance.happens(plan.share("alcohol")), outcome(plan, from), victim);
    }

    private String outcome(Plan plan, LocalDateTime from) {
        if (chance.happens(plan.share("detected"))) {
            return Weighted.parse(plan.text("disposals")).draw(chance);
        }
        boolean recent = year == FinancialYear.AFTER && from.toLocalDate().isAfter(year.last().minusDays(50));
        return recent && chance.happens(0.6) ? "Under investigation" : "Undetected";
    }

    /// The same address or one within a few doors.
    private Scene nearby(Scene scene) {
        SampleArea area = scene.area();
        Point point = scene.point();
        if (area == null || point == null || chance.happens(0.25)) {
            return scene;
        }
        Point next = point.plus(chance.between(-110, 110), chance.between(-110, 110)).toMetre();
        return area.outline().contains(next) ? new Scene(area, next) : scene;
    }
}

package org.trigpoint.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes the anti-social behaviour of one year: exactly the planned counts, in the high-impact locations and elsewhere, in
/// order of time.
final class AsbYear {
    private static final double[] SHARES_OF_THE_FOUR = {0.31, 0.27, 0.23, 0.19};

    private AsbYear() {}

    static List<AsbIncident> make(Borough borough, FinancialYear year, Chance chance) {
        Weighted<SampleArea> four = Weighted.by(borough.highImpact(), area -> SHARES_OF_THE_FOUR[area.highImpact()]);
        List<SampleArea> others = borough.areas().stream().filter(area -> !area.isHighImpact()).toList();
        Weighted<SampleArea> elsewhere = Pull.DEPRIVED.among(others, chance);
        List<AsbIncident> incidents = new ArrayList<>();
        for (Plan plan : Plan.read("asb.csv")) {
            Timetable timetable = plan.timetable(year);
            int inTheFour = plan.count("high impact", year);
            for (int i = 0; i < plan.count(year); i++) {
                boolean unknown = i >= inTheFour && chance.happens(Scene.SHARE_UNKNOWN);
                Weighted<SampleArea> areas = i < inTheFour ? four : elsewhere;
                incidents.add(new AsbIncident(timetable.draw(chance), plan.text("category"), plan.text("type"),
                        unknown ? Scene.UNKNOWN : Scene.in(areas.draw(chance), chance),
                        chance.happens(plan.share("alcohol")), chance.happens(plan.share("youth"))));
            }
        }
        incidents.sort(Comparator.comparing(AsbIncident::when));
        return incidents;
    }
}

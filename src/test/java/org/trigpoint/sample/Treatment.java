package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes every episode of treatment that was open on any day of the two years: exactly the planned counts, in order of
/// their start.
final class Treatment {
    private static final int SHORTEST_DAYS = 21;
    private static final int MOST_RETURNS = 26;
    private static final int RETURN_WITHIN_DAYS = 180;
    private static final Weighted<String> FAILURES = Weighted.parse("Incomplete - dropped out=58;"
            + " Transferred - not in custody=14; Transferred - in custody=13; Incomplete - retained in custody=5;"
            + " Incomplete - treatment withdrawn by provider=5; Incomplete - client died=2");
    private static final Weighted<String> DRUG_REFERRALS = Weighted.parse("Self=36; Criminal justice=29; GP=9;"
            + " Drug service statutory=12; Social services=5; Hospital=3; Other=6");
    private static final Weighted<String> ALCOHOL_REFERRALS = Weighted.parse("Self=38; GP=24; Hospital=12;"
            + " Criminal justice=10; Social services=6; Other=10");
    private static final Weighted<String> DRUG_AGES = Weighted.parse("18-24=14; 25-29=20; 30-34=24; 35-39=18; 40-44=12;"
            + " 45-49=7; 50-54=3; 55 and over=2");
    private static final Weighted<String> ALCOHOL_AGES = Weighted.parse("18-24=8; 25-29=10; 30-34=12; 35-39=15;"
            + " 40-44=18; 45-49=16; 50-54=11; 55 and over=10");

    private final Weighted<SampleArea> homes;
    private final Chance chance;
    private int clients;

    private Treatment(Borough borough, Chance chance) {
        this.homes = Pull.DEPRIVED.among(borough.areas(), chance);
        this.chance = chance;
    }

    static List<Episode> make(Borough borough, Chance chance) {
        Treatment treatment = new Treatment(borough, chance);
        List<Episode> episodes = new ArrayList<>();
        for (Plan plan : Plan.read("treatment.csv")) {
            for (int i = 0; i < plan.number("episodes"); i++) {
                episodes.add(treatment.episode(plan, i < plan.number("completed")));
            }
        }
        episodes.sort(Comparator.comparing(Episode::start).thenComparing(e -> e.client().pseudonym()));
        return withReturns(episodes);
    }

    private Episode episode(Plan plan, boolean completed) {
        String substance = plan.text("substance");
        String drug = Weighted.parse(plan.text("drugs")).draw(chance);
        String referral = (substance.equals("Alcohol") ? ALCOHOL_REFERRALS : DRUG_REFERRALS).draw(chance);
        LocalDate start;
        @Nullable
        LocalDate exit;
        do {
            start = start(plan);
            exit = plan.text("exited").isEmpty() ? null : weekday(year(plan.text("exited")));
        } while (exit != null && exit.isBefore(start.plusDays(SHORTEST_DAYS)));
        return new Episode(client(substance), substance, drug, referral, start, exit,
                exit == null ? null : completed ? completion(substance) : FAILURES.draw(chance));
    }

    /// Episodes from before the two years began lately, as a rule; of opiates, some many years ago.
    private LocalDate start(Plan plan) {
        if (!plan.text("started").equals("earlier")) {
            return weekday(year(plan.text("started")));
        }
        int longest = plan.text("substance").equals("Opiates") ? 2600 : 330;
        double age = chance.between(0.0, 1.0) * chance.between(0.0, 1.0);
        return workingDay(FinancialYear.BEFORE.first().minusDays(1 + (long) (age * longest)));
    }

    private static FinancialYear year(String label) {
        return label.equals(FinancialYear.BEFORE.label()) ? FinancialYear.BEFORE : FinancialYear.AFTER;
    }

    private LocalDate weekday(FinancialYear year) {
        LocalDate day;
        do {
            day = chance.oneOf(year.days());
        } while (!day.equals(workingDay(day)));
        return day;
    }

    /// The day itself, or the Friday before.
    private static LocalDate workingDay(LocalDate day) {
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
    }

    private String completion(String substance) {
        return switch (substance) {
            case "Alcohol" -> chance.happens(0.55)
                    ? "Treatment completed - alcohol free"
                    : "Treatment completed - occasional user (not problematic)";
            case "Opiates" -> "Treatment completed - drug free";
            default -> chance.happens(0.6)
                    ? "Treatment completed - drug free"
                    : "Treatment completed - occasional user (not heroin or crack)";
        };
    }

    private Episode.Client client(String substance) {
        clients++;
        boolean alcohol = substance.equals("Alcohol");
        Scene home = chance.happens(Scene.SHARE_UNKNOWN) ? Scene.UNKNOWN : Scene.in(homes.draw(chance), chance);
        return new Episode.Client("C%05X".formatted(Math.floorMod(clients * 524_287L, 1 << 20)),
                chance.happens(alcohol ? 0.64 : 0.73) ? "Male" : "Female",
                (alcohol ? ALCOHOL_AGES : DRUG_AGES).draw(chance), home);
    }

    /// Makes some who start within six months of completing the same people as those who completed.
    private static List<Episode> withReturns(List<Episode> episodes) {
        List<Episode> result = new ArrayList<>(episodes);
        Set<Integer> returned = new HashSet<>();
        for (int i = 0; i < result.size() && returned.size() < MOST_RETURNS; i += 2) {
            Episode earlier = result.get(i);
            for (int j = i + 1; earlier.isCompleted() && j < result.size(); j++) {
                if (isReturn(earlier, result.get(j)) && returned.add(j)) {
                    result.set(j, result.get(j).of(earlier.client()));
                    break;
                }
            }
        }
        return result;
    }

    private static boolean isReturn(Episode earlier, Episode later) {
        LocalDate exit = earlier.exit();
        if (exit == null || !later.substance().equals(earlier.substance())) {
            return false;
        }
        long gap = ChronoUnit.DAYS.between(exit, later.start());
        return gap >= 14 && gap <= RETURN_WITHIN_DAYS;
    }
}

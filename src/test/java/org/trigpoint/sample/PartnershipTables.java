package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the partnership itself keeps: a survey, consultation, a self-assessment, its money, last year's priorities, the
/// options for the next and the notes beside them.
final class PartnershipTables {
    private static final LocalDate SPRING = LocalDate.of(2013, 3, 1);
    private static final List<String> LOCALITIES = List.of("Central", "Eastbeck", "Northfell", "Westmoor");

    private final Chance chance;

    PartnershipTables(Chance chance) {
        this.chance = chance;
    }

    Table survey() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<String> questions = List.of("How much of a problem is anti-social behaviour in your area?",
                "How worried are you about being burgled?");
        for (int year = 2012; year <= 2013; year++) {
            for (String question : questions) {
                boolean problem = question.startsWith("How much");
                for (String area : LOCALITIES) {
                    int all = chance.between(90, 140);
                    int yes = (int) (all * chance.between(problem ? 0.08 : 0.2, problem ? 0.24 : 0.4));
                    LocalDate wave = LocalDate.of(year, 2, 1);
                    for (int i = 0; i < all; i++) {
                        rows.add(Arrays.asList(wave, question, area, i < yes
                                ? problem ? "A fairly big problem" : "Fairly worried"
                                : problem ? "Not a very big problem" : "Not very worried"));
                    }
                }
            }
        }
        return Table.plain("Survey", List.of("Survey Date", "Question", "Area", "Answer"), rows);
    }

    Table concerns() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<String> concerns = List.of("Nuisance youths", "Speeding vehicles", "Litter and fly-tipping",
                "Drug dealing", "Noisy neighbours", "Burglary", "Street drinking");
        for (String area : LOCALITIES) {
            for (String concern : chance.shuffled(concerns).subList(0, 6)) {
                for (int times = chance.between(6, 48); times > 0; times--) {
                    rows.add(Arrays.asList(LocalDate.of(2012, 10, 9), area, concern, "Autumn meetings"));
                }
            }
        }
        return Table.plain("Concerns", List.of("Consultation Date", "Area", "Community Concern",
                "Consultation"), rows);
    }

    Table selfAssessment() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<String> criteria = List.of("Understanding of local risk", "Leadership and governance",
                "Delivery plan", "Work with communities", "Training of front-line staff", "Evaluation");
        for (int year = 2010; year <= 2012; year++) {
            for (int i = 0; i < criteria.size(); i++) {
                rows.add(Arrays.asList(LocalDate.of(year + 1, 3, 1), "Counter-terrorism", criteria.get(i),
                        Math.min(5, 2 + (i + year) % 3), 3));
            }
        }
        return Table.plain("Self-assessment", List.of("Assessment Date", "Framework", "Criterion", "Score", "Target"),
                rows);
    }

    /// 192,460 in two years, of which 121,300 is allocated.
    Table funding() {
        return Table.plain("Funding", List.of("Year Beginning", "Kind of Line", "Funder", "Theme", "Project",
                "Amount"),
                List.of(
                        line(2011, "Income", "Home Office", null, null, 118_250),
                        line(2012, "Income", "Home Office", null, null, 59_210),
                        line(2011, "Income", "Northmoor Police", null, null, 7_500),
                        line(2012, "Income", "Northmoor Police", null, null, 7_500),
                        line(2012, "Stated total", null, null, null, 192_460),
                        line(2011, "Allocation", null, "Drugs and alcohol", "Arrest referral", 38_000),
                        line(2011, "Allocation", null, "Anti-social behaviour", "Summer evenings", 21_300),
                        line(2011, "Allocation", null, "Domestic abuse", "Adviser post", 32_000),
                        line(2012, "Allocation", null, "Re-offending", "Mentors", 30_000)));
    }

    private static List<@Nullable Object> line(int year, String kind, @Nullable String funder, @Nullable String theme,
            @Nullable String project, int amount) {
        return Arrays.asList(LocalDate.of(year, 4, 1), kind, funder, theme, project, amount);
    }

    Table options() {
        List<String> headings = List.of("Scored On", "Option", "Physical Harm", "Psychological Harm",
                "Financial Harm", "Harm to Individuals", "Harm to the Community", "Harm to the Environment", "Volume",
                "Trend", "Forecast", "Capacity", "Public Concern", "Confidence", "Impact", "Likelihood", "Evidence");
        return Table.plain("Options", headings, List.of(
                option("Domestic abuse", "4 4 2 4 2 1 3 3 3 3 2", "High", "4 4",
                        "Reports rose; nearly half record alcohol; section Domestic abuse"),
                option("Metal theft", "1 1 4 2 3 2 2 4 3 2 2", "Medium", "2 4",
                        "Up by more than two thirds; section Crime"),
                option("Anti-social behaviour", "2 3 2 3 4 3 4 1 2 3 4", "High", "3 3",
                        "The four high-impact locations hold a quarter; raised most in consultation"),
                option("Alcohol and drugs", "3 3 3 4 3 1 3 2 2 3 3", "Medium", "3 3",
                        "More left treatment as planned; a share came back within six months"),
                option("Re-offending", "3 2 3 3 3 1 3 1 2 3 2", "Medium", "3 3",
                        "A small cohort committed much of the acquisitive crime"),
                option("Road casualties", "4 3 2 4 2 1 2 2 2 2 3", "Medium", "4 2",
                        "No clear change in those killed or seriously injured"),
                option("Deliberate fires", "3 2 3 2 3 3 2 1 1 3 2", "High", "3 2",
                        "Secondary fires fell by more than two fifths")));
    }

    private static List<@Nullable Object> option(String name, String scores, String confidence, String simple,
            String evidence) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(SPRING, name));
        for (String score : scores.split(" ")) {
            row.add(Integer.valueOf(score));
        }
        row.add(confidence);
        for (String score : simple.split(" ")) {
            row.add(Integer.valueOf(score));
        }
        row.add(evidence);
        return row;
    }

    Table pastPriorities() {
        return Table.plain("Last year", List.of("Set On", "Priority", "Aim", "Measure", "Target", "Result", "Status",
                "What was done"),
                List.of(
                        Arrays.asList(LocalDate.of(2012, 4, 1), "Anti-social behaviour", "Fewer incidents",
                                "Incidents reported to the police", "5% reduction", "24% reduction", "Met",
                                "A panel for the highest risks; summer evenings in Central"),
                        Arrays.asList(LocalDate.of(2012, 4, 1), "Domestic abuse", "Fewer repeat victims",
                                "Repeat cases heard", "28% or less", "11.3%", "Met", "A second adviser"),
                        Arrays.asList(LocalDate.of(2012, 4, 1), "Metal theft", "Fewer thefts", "Recorded thefts",
                                "10% reduction", "69% increase", "Missed",
                                "Scrap dealers visited; marking of church roofs")));
    }

    Table initiatives() {
        return Table.plain("Initiatives", List.of("Began", "Initiative", "What Is Counted", "Treated Areas",
                "Comparison Areas", "Displacement Areas", "Displacement Comparison", "Cost"),
                List.of(Arrays.asList(LocalDate.of(2012, 6, 1), "Summer evenings", "Anti-social behaviour",
                        "Viaduct; Foundry", "Minster; Haymarket", "Ravensholt", "Larkrigg", 21_300),
                        Arrays.asList(LocalDate.of(2012, 10, 1), "Scrap dealer visits", "Crime: Metal theft",
                                "Westmoor", "Northfell", null, null, 4_800)));
    }

    Table notes() {
        return Table.plain("PESTELO", List.of("Noted On", "Factor", "What it means"), List.of(
                Arrays.asList(SPRING, "Political", "A new commissioner sets a police and crime plan."),
                Arrays.asList(SPRING, "Economic", "Metal prices stay high; the partnership's grant halves."),
                Arrays.asList(SPRING, "Social", "More households rent privately; welfare changes from April."),
                Arrays.asList(SPRING, "Technological", "Partners begin to share one case system."),
                Arrays.asList(SPRING, "Environmental", "Two empty mills attract fires and dumping."),
                Arrays.asList(SPRING, "Legal", "New powers against anti-social behaviour are before Parliament."),
                Arrays.asList(SPRING, "Organisational", "Two analyst posts end in September.")));
    }
}

package org.trigpoint.question.subject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.TableReport;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trigpoint.question.subject.Given.cell;

/// Figures that published plans print of people, money and voices, from files as partners send them: written, imported, asked.
class PublishedFilesTest {
    @TempDir
    Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("published.trigpoint"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void file(String name, String headings, String... rows) throws IOException {
        Path file = Files.writeString(folder.resolve(name), headings + "\n" + String.join("\n", rows) + "\n");
        assertThat(workspace.importFile(file, ImportOptions.DEFAULT, Progress.NONE))
                .allMatch(TableReport.Read.class::isInstance);
    }

    /// So many rows, each made from its number.
    private static String rows(int number, IntFunction<String> row) {
        return IntStream.range(0, number).mapToObj(row).collect(Collectors.joining("\n"));
    }

    private SubjectView view(String subject, String period, String against) {
        return SubjectView.of(Subjects.of(subject)
                .ask(workspace, new SubjectRequest(Period.parse(period), Period.parse(against)))
                .orElseThrow(), DisclosureRule.usual());
    }

    @Test
    void oneInEightConferenceCasesOfDurhamWasARepeat() throws IOException {
        file("MARAC cases.csv", "MARAC Ref,MARAC Date,MARAC Case Type,Repeat Case,Number of Children,Referring Agency",
                rows(500,
                        i -> "M%03d,%02d/06/2012,High risk,%s,1,Police".formatted(i, 1 + i % 28, i < 63 ? "Y" : "N")));
        SubjectView view = view("marac", "FY2012/13", "FY2011/12");
        assertThat(cell(view, "overview", "Repeat cases, share of cases heard", "2012/13")).isEqualTo("12.6%");
        assertThat(cell(view, "overview", "Children in the cases", "2012/13")).isEqualTo("500");
    }

    @Test
    void repeatIncidentsOfDerbyshireOverThreeQuarters() throws IOException {
        file("domestic abuse incidents.csv",
                "DA Incident Ref,DA Incident Date,DA Type,Repeat Victim,Alcohol Recorded,Children Present",
                rows(2000, i -> "D%04d,%02d/%02d/%d,Assault,%s,%s,N".formatted(i, 1 + i % 28, 4 + i % 9,
                        i < 1000 ? 2007 : 2008, i % 1000 < (i < 1000 ? 371 : 361) ? "Y" : "N",
                        i % 2 == 0 ? "Y" : "N")));
        SubjectView view = view("domestic-abuse", "2008-04..2008-12", "2007-04..2007-12");
        String row = "Repeat incidents, share of domestic abuse incidents";
        assertThat(cell(view, "overview", row, "Apr 2007 to Dec 2007")).isEqualTo("37.1%");
        assertThat(cell(view, "overview", row, "Apr 2008 to Dec 2008")).isEqualTo("36.1%");
        assertThat(cell(view, "overview", row, "Difference")).isEqualTo("−1.0 pp");
    }

    @Test
    void prolificOffendersOfDurhamAndFirstTimeEntrantsSince200708() throws IOException {
        // 40 prolific offenders: 200 offences in the year before they joined, 78 in the year after, 61% fewer; first-time
        // entrants from 450 to 117, 74% fewer
        file("offender cohort.csv", "Offender Ref,Scheme,Date Joined,Date Left,Sex,Age at Joining",
                rows(40, i -> "P%03d,Prolific adults,01/04/2011,,Male,30".formatted(i)),
                rows(450, i -> "Y%03d,First-time entrants,%02d/05/2007,,Male,15".formatted(i, 1 + i % 28)),
                rows(117, i -> "Z%03d,First-time entrants,%02d/05/2012,,Female,14".formatted(i, 1 + i % 28)));
        file("proven offences.csv", "Offence Ref,Offender Ref,Offence Date,Date Proven,Offence",
                rows(200, i -> "B%03d,P%03d,%02d/09/2010,01/12/2010,Shoplifting".formatted(i, i % 40, 1 + i % 28)),
                rows(78, i -> "A%03d,P%03d,%02d/09/2011,01/12/2011,Shoplifting".formatted(i, i % 26, 1 + i % 28)),
                "X001,Q999,01/12/2012,31/12/2012,Assault");
        SubjectView view = view("cohorts", "FY2012/13", "FY2007/08");
        assertThat(cell(view, "before-and-after", "Prolific adults", "Members followed")).isEqualTo("40");
        assertThat(cell(view, "before-and-after", "Prolific adults", "Change")).isEqualTo("−61.0%");
        assertThat(cell(view, "before-and-after", "Prolific adults", "95% interval")).startsWith("−").contains(" to −");
        assertThat(cell(view, "before-and-after", "Prolific adults", "Re-offending rate")).isEqualTo("65.0%");
        assertThat(cell(view, "joined", "First-time entrants", "2007/08")).isEqualTo("450");
        assertThat(cell(view, "joined", "First-time entrants", "Change")).isEqualTo("−74.0%");
    }

    @Test
    void perceptionsOfDarlingtonFellByTenPoints() throws IOException {
        file("residents survey.csv", "Survey Date,Question,Area,Answer,Number of answers",
                "01/06/2010,Is anti-social behaviour a problem?,Darlington,Yes,178",
                "01/06/2010,Is anti-social behaviour a problem?,Darlington,No,822",
                "01/06/2011,Is anti-social behaviour a problem?,Darlington,Yes,76",
                "01/06/2011,Is anti-social behaviour a problem?,Darlington,No,924");
        SubjectView view = view("voice", "FY2011/12", "FY2010/11");
        String row = "Is anti-social behaviour a problem? · Darlington";
        assertThat(cell(view, "survey", row, "Share 2010/11")).isEqualTo("17.8%");
        assertThat(cell(view, "survey", row, "Share")).isEqualTo("7.6%");
        // Wilson's interval of 76 of 1,000
        assertThat(cell(view, "survey", row, "95% interval")).isEqualTo("6.1% to 9.4%");
        assertThat(cell(view, "survey", row, "Difference")).isEqualTo("−10.2 pp");
        assertThat(cell(view, "survey", row, "Verdict")).startsWith("fell (p <.001");
    }

    @Test
    void fundingOfDarlingtonAddsUpFromItsFile() throws IOException {
        file("funding.csv", "Year Beginning,Kind of Line,Funder,Theme,Project,Amount",
                "01/04/2011,Income,Home Office,,,\"148,012\"", "01/04/2012,Income,Home Office,,,\"74,880\"",
                "01/04/2011,Income,Police,,,\"10,000\"", "01/04/2012,Income,Police,,,\"10,000\"",
                "01/04/2011,Allocated,,Anti-social behaviour,Projects,\"28,500\"",
                "01/04/2011,Allocated,,Domestic abuse,Projects,\"20,000\"",
                "01/04/2011,Allocated,,Re-offending,Projects,\"21,000\"",
                "01/04/2011,Allocated,,Drugs,Projects,\"10,000\"",
                "01/04/2011,Stated total,,,,\"242,893\"");
        SubjectView view = view("funding", "FY2012/13", "FY2011/12");
        assertThat(cell(view, "income-by-funder", "All", "Total")).isEqualTo("£242,892");
        // 28,500 + 20,000 + 21,000 + 10,000
        assertThat(cell(view, "allocation-by-theme", "All", "Total")).isEqualTo("£79,500");
        assertThat(cell(view, "balance", "2012/13", "Remaining so far")).isEqualTo("£163,392");
        assertThat(view.notes()).contains(
                "The stated total of £242,893 is not the sum of the lines, £242,892: it is £1 too high.");
    }

    @Test
    void roadCasualtiesOfDurhamByBothKindsOfYear() throws IOException {
        // year to September: 212 then 239 killed or seriously injured, of whom 26 then 21 children; 1,705 then 1,736
        // slightly injured
        file("casualties.csv", "collision_index,date,casualty_severity,casualty_class,casualty_type,age_of_casualty",
                casualties(2010, 186, 26, 1705), casualties(2011, 218, 21, 1736));
        SubjectView view = view("roads", "2011-10..2012-09", "2010-10..2011-09");
        assertThat(cell(view, "overview", "Killed or seriously injured", "Oct 2010 to Sep 2011")).isEqualTo("212");
        assertThat(cell(view, "overview", "Killed or seriously injured", "Oct 2011 to Sep 2012")).isEqualTo("239");
        assertThat(cell(view, "overview", "Children killed or seriously injured", "Oct 2011 to Sep 2012"))
                .isEqualTo("21");
        assertThat(cell(view, "overview", "Slightly injured", "Difference")).isEqualTo("+31");
    }

    /// A twelvemonth from October, spread over its months.
    private static String casualties(int year, int adults, int children, int slight) {
        return rows(adults + children + slight, i -> {
            int month = 1 + (9 + i) % 12;
            String kind = i < adults + children ? "Serious" : "Slight";
            return "R%d%05d,%02d/%02d/%d,%s,Passenger,Car occupant,%d".formatted(year, i, 1 + i % 28, month,
                    month >= 10 ? year : year + 1, kind, i < adults ? 40 : i < adults + children ? 12 : 30);
        });
    }

    @Test
    void treatmentOfDurhamFromItsEpisodes() throws IOException {
        // Q1 to Q3: 13% of those in treatment completed; a fifth came through criminal justice, 11.7% of whom completed
        file("treatment episodes.csv",
                "Episode Ref,Client Ref,Sex,Age Band,Substance Group,Referral Source,Treatment Start Date,Exit Date,Exit Reason",
                rows(1500, i -> {
                    boolean justice = i < 300;
                    boolean done = justice ? i < 35 : i < 460;
                    return "E%04d,C%04d,%s,25-29,Opiates,%s,%02d/05/2012,%s,%s".formatted(i, i,
                            i % 3 == 0 ? "Female" : "Male", justice ? "Probation" : "GP", 1 + i % 28,
                            done ? "01/11/2012" : "", done ? "Treatment completed - drug free" : "");
                }));
        SubjectView view = view("treatment", "2012-04..2012-12", "2011-04..2011-12");
        String now = "Apr 2012 to Dec 2012";
        assertThat(cell(view, "overview", "Successful completions, share of all in treatment", now)).isEqualTo("13.0%");
        assertThat(cell(view, "overview", "Referred through criminal justice, share of all in treatment", now))
                .isEqualTo("20.0%");
        assertThat(cell(view, "overview", "Successful completions among criminal-justice clients", now))
                .isEqualTo("11.7%");
    }

    @Test
    void repeatVictimsByPersonAndByAddressComeWithBreaks() throws IOException {
        // 100 incidents at 80 homes of 84 people: 20 at a home, 16 of a person, met before within twelve months
        file("domestic abuse by address.csv",
                "DA Incident Ref,DA Incident Date,DA Type,Victim Ref,Address Ref,Repeat Victim",
                rows(80, i -> "A%03d,%02d/05/2012,Assault,V%03d,H%03d,N".formatted(i, 1 + i % 28, i, i)),
                rows(20, i -> "B%03d,%02d/11/2012,Assault,%s,H%03d,Y".formatted(i, 1 + i % 28,
                        i < 16 ? "V%03d".formatted(i) : "W%03d".formatted(i), i)));
        SubjectView view = view("repeats", "FY2012/13", "FY2011/12");
        assertThat(cell(view, "victims-of-domestic-abuse", "Repeat events, share of events", "2012/13"))
                .isEqualTo("16.0%");
        assertThat(cell(view, "victims-of-domestic-abuse", "Different people or addresses", "2012/13")).isEqualTo("84");
        assertThat(cell(view, "addresses-of-domestic-abuse", "Repeat events, share of events", "2012/13"))
                .isEqualTo("20.0%");
        assertThat(cell(view, "addresses-of-domestic-abuse", "Different people or addresses", "2012/13"))
                .isEqualTo("80");
    }
}

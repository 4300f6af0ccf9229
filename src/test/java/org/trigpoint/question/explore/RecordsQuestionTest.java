package org.trigpoint.question.explore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.explore.RecordsQuestion.By;
import org.trigpoint.question.explore.RecordsQuestion.Direction;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.OwnWorkspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

class RecordsQuestionTest extends OwnWorkspace {
    @BeforeEach
    void fill() throws IOException {
        workspace.importFile(Files.writeString(folder.resolve("crime.csv"), """
                Crime Number,Offence Group,Date Recorded,LSOA Code,Outcome,Team
                C/1,Robbery,16/05/2012,E01000002,Charged,North
                C/2,burglary,05/04/2012,E01000001,,South
                C/3,Arson,05/04/2012,,Cautioned,North
                C/4,Robbery,01/01/1969,E01000001,Charged,South
                C/5,Burglary,30/04/2012,E01000002,Charged,North
                """), ImportOptions.DEFAULT, Progress.NONE);
    }

    private <T> List<T> asked(RecordsQuestion question, Function<StoredRecord, T> what) {
        RecordsQuestion.Found found = question.ask(workspace, Progress.NONE);
        List<T> all = new ArrayList<>();
        for (int from = 0; from < found.size(); from += 2) {
            found.page(workspace, from, 2).forEach(record -> all.add(what.apply(record)));
        }
        assertThat(all).hasSize(found.size());
        return all;
    }

    private static String reference(StoredRecord record) {
        return record.record().reference();
    }

    private static Selection crime() {
        return Selection.of(Dataset.CRIME);
    }

    @Test
    void recordsComeByDateThoseAlikeInTheOrderOfImport() {
        assertThat(asked(new RecordsQuestion(crime(), By.DATE, Direction.UP), RecordsQuestionTest::reference))
                .containsExactly("C/4", "C/2", "C/3", "C/5", "C/1");
    }

    @Test
    void theOtherDirectionIsTheSameFromTheEnd() {
        assertThat(asked(new RecordsQuestion(crime(), By.DATE, Direction.DOWN), RecordsQuestionTest::reference))
                .containsExactly("C/1", "C/5", "C/3", "C/2", "C/4");
    }

    @Test
    void namesAreInTheOrderOfTheAlphabetAndWhatIsMissingComesFirst() {
        assertThat(asked(new RecordsQuestion(crime(), By.CATEGORY, Direction.UP),
                record -> record.record().category().name())).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(asked(new RecordsQuestion(crime(), By.AREA, Direction.UP), RecordsQuestionTest::reference))
                .containsExactly("C/3", "C/2", "C/4", "C/1", "C/5");
        assertThat(asked(new RecordsQuestion(crime(), By.OUTCOME, Direction.UP), RecordsQuestionTest::reference)
                .getFirst()).isEqualTo("C/2");
    }

    @Test
    void referencesAndOtherColumnsAreSortedToo() {
        assertThat(asked(new RecordsQuestion(crime(), By.REFERENCE, Direction.DOWN), RecordsQuestionTest::reference))
                .containsExactly("C/5", "C/4", "C/3", "C/2", "C/1");
        assertThat(asked(new RecordsQuestion(crime(), By.EXTRAS, Direction.UP), RecordsQuestionTest::reference))
                .containsExactly("C/1", "C/3", "C/5", "C/2", "C/4");
    }

    @Test
    void timesOfDayAreSortedWhateverTheDay() throws IOException {
        workspace.importFile(Files.writeString(folder.resolve("fire.csv"), """
                Incident Number,Incident Type,Date,Time of Call,LSOA Code
                F1,Deliberate,16/05/2012,23:10,E01000002
                F2,Deliberate,17/05/2012,04:05,E01000001
                F3,Deliberate,15/05/2012,,E01000001
                """), ImportOptions.DEFAULT, Progress.NONE);

        assertThat(asked(new RecordsQuestion(Selection.of(Dataset.FIRE), By.TIME, Direction.UP),
                RecordsQuestionTest::reference)).containsExactly("F3", "F2", "F1");
    }

    @Test
    void anOrderHeldIsAskedAnewAfterAChange() throws IOException {
        RecordsQuestion question = new RecordsQuestion(crime(), By.DATE, Direction.UP);
        assertThat(asked(question, RecordsQuestionTest::reference)).hasSize(5)
                .isEqualTo(
                        asked(question, RecordsQuestionTest::reference));
        workspace.importFile(Files.writeString(folder.resolve("more.csv"), """
                Crime Number,Offence Group,Date Recorded,LSOA Code
                C/0,Robbery,02/01/1968,E01000002
                """), ImportOptions.DEFAULT, Progress.NONE);
        assertThat(asked(question, RecordsQuestionTest::reference)).hasSize(6).startsWith("C/0");
        workspace.undo(2);
        assertThat(asked(question, RecordsQuestionTest::reference)).hasSize(5).startsWith("C/4");
    }

    @Test
    void onlyWhatIsSelectedIsListed() {
        Selection selection = crime().and(new Condition("area", "E01000001")).during(Period.parse("FY2012/13"));

        assertThat(asked(new RecordsQuestion(selection, By.DATE, Direction.UP), RecordsQuestionTest::reference))
                .containsExactly("C/2");
    }

    @Test
    void aPageHoldsEverythingThatCameWithARecordAndItsBatch() {
        StoredRecord first = asked(new RecordsQuestion(crime(), By.BATCH, Direction.UP), Function.identity())
                .getFirst();

        assertThat(first.batch()).isEqualTo(1);
        assertThat(first.record().outcome()).isEqualTo("Charged");
        assertThat(first.record().areaCode()).isEqualTo("E01000002");
        assertThat(first.record().extra("team")).isEqualTo("North");
    }

    @Test
    void aPageBeyondTheEndIsEmpty() {
        RecordsQuestion.Found found = new RecordsQuestion(crime(), By.DATE, Direction.UP).ask(workspace, Progress.NONE);

        assertThat(found.page(workspace, 5, 10)).isEmpty();
        assertThat(found.page(workspace, 4, 10)).hasSize(1);
    }
}

package org.trigpoint.desktop.work;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class WorkTest {
    private final Work work = Work.immediate();
    private final List<Object> met = new ArrayList<>();

    @Test
    void aResultFollowsTheWork() {
        work.start(Assignment.of("Adding", _ -> 2 + 3).whenDone(met::add));

        assertThat(met).containsExactly(5);
        assertThat(work.activityProperty().get()).isNull();
    }

    @Test
    void aRefusalIsToldInItsOwnWords() {
        work.start(Assignment.of("Reading", _ -> {
            throw new RefusedException("there is no column 'ward'");
        }));

        assertThat(work.noticeProperty().get())
                .isEqualTo(new Notice(Notice.Kind.FAILURE, "There is no column 'ward'.", ""));
    }

    @Test
    void aFaultIsToldPlainlyAndNamesNoData() {
        work.start(Assignment.of("Reading", _ -> {
            throw new IllegalStateException("crime number 12345");
        }));

        Notice notice = work.noticeProperty().get();
        assertThat(notice.words()).startsWith("Trigpoint made a mistake");
        assertThat(notice.details()).contains("IllegalStateException").doesNotContain("12345");
    }

    @Test
    void workThatIsCancelledSaysSoAndNothingElseFollows() {
        work.activityProperty().subscribe(activity -> {
            if (activity != null) {
                work.cancel();
            }
        });
        work.start(Assignment.of("Counting", WorkTest::countForever)
                .whenDone(_ -> met.add("done"))
                .whenFailed(_ -> met.add("failed"))
                .whenCancelled(() -> met.add("cancelled")));

        assertThat(met).containsExactly("cancelled");
    }

    @Test
    void nothingFollowsFromAbandonedWork() {
        List<Runnable> waiting = new ArrayList<>();
        Work later = new Work(waiting::add, Runnable::run);
        Running asked = later.start(Assignment.of("Asking", _ -> 1).whenDone(met::add));
        asked.abandon();
        waiting.forEach(Runnable::run);

        assertThat(met).isEmpty();
    }

    @Test
    void aDismissedNoticeIsGone() {
        work.say(Notice.done("Imported."));
        work.dismiss();

        assertThat(work.noticeProperty().get()).isNull();
    }

    private static Object countForever(Progress progress) {
        for (long n = 0;; n++) {
            progress.report("Counting", n, -1);
            progress.checkCancelled();
        }
    }

    @Test
    void nothingBeginsOnceTheWorkIsFinished() {
        Work finished = Work.inBackground();
        finished.finish(() -> {});
        List<String> done = new ArrayList<>();
        finished.start(Assignment.of("too late", _ -> done.add("done")));
        assertThat(done).isEmpty();
    }
}

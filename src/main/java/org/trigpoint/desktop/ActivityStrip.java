package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.session.Edits;
import org.trigpoint.desktop.session.Session;
import org.trigpoint.desktop.work.Activity;
import org.trigpoint.desktop.work.Notice;
import org.trigpoint.desktop.work.Work;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The foot of the window: what is being done, how far it is, and the way to stop it; and the last message.
final class ActivityStrip extends VBox {
    /// Shorter work comes and goes unseen, so that nothing flickers.
    private static final Duration UNSEEN = Duration.millis(400);

    private final Work work;
    private final Edits edits;
    private final HBox activity = new HBox();
    private final Label what = new Label();
    private final Label left = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private final HBox notice = new HBox();
    private final PauseTransition pause = new PauseTransition(UNSEEN);

    ActivityStrip(Session session) {
        this.work = session.work();
        this.edits = session.edits();
        fillActivity();
        notice.setId("notice");
        notice.getStyleClass().add("strip");
        notice.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(notice, activity);
        pause.setOnFinished(_ -> reveal(activity, true));
        work.activityProperty().subscribe(this::show);
        work.noticeProperty().subscribe(this::show);
    }

    private void fillActivity() {
        activity.setId("activity");
        activity.getStyleClass().add("strip");
        activity.setAlignment(Pos.CENTER_LEFT);
        left.getStyleClass().add("quiet");
        left.setMinWidth(USE_PREF_SIZE);
        bar.setPrefWidth(220);
        bar.setMinWidth(120);
        cancel.setId("cancel");
        cancel.setTooltip(new Tooltip("Stop this (Esc)"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> work.cancel());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        activity.getChildren().addAll(bar, what, gap, left, cancel);
        reveal(activity, false);
    }

    private void show(@Nullable Activity now) {
        if (now == null) {
            pause.stop();
            reveal(activity, false);
            return;
        }
        if (!activity.isVisible()) {
            pause.play();
        }
        what.setText(now.what());
        left.setText(now.leftInWords());
        bar.setProgress(Double.isNaN(now.share()) ? ProgressBar.INDETERMINATE_PROGRESS : now.share());
        cancel.setDisable(now.stopping());
        bar.setAccessibleText(now.what());
    }

    private void show(@Nullable Notice now) {
        reveal(notice, now != null);
        notice.getChildren().clear();
        if (now == null) {
            return;
        }
        Label words = new Label(now.words(), Icon.of(icon(now.kind())));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        notice.getStyleClass().setAll("strip", "notice-" + now.kind().name().toLowerCase(java.util.Locale.ROOT));
        notice.getChildren().add(words);
        if (!now.details().isEmpty()) {
            notice.getChildren().add(details(now));
        }
        if (now.kind() == Notice.Kind.DONE && !edits.lastProperty().get().isEmpty()) {
            notice.getChildren().add(undo());
        }
        Button dismiss = new Button("Dismiss");
        dismiss.setId("dismiss");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(_ -> work.dismiss());
        notice.getChildren().add(dismiss);
    }

    private Button undo() {
        String what = edits.lastProperty().get();
        Button undo = new Button("_Undo", Icon.of(Feather.ROTATE_CCW));
        undo.setId("undo-last");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setTooltip(new Tooltip("Undo " + what + " (Ctrl+Z)"));
        undo.setAccessibleText("Undo " + what);
        undo.setOnAction(_ -> {
            work.dismiss();
            edits.undo();
        });
        return undo;
    }

    private Button details(Notice now) {
        Button details = new Button("Details");
        details.setMinWidth(USE_PREF_SIZE);
        details.setOnAction(_ -> work.say(new Notice(now.kind(), now.words() + "\n" + now.details(), "")));
        return details;
    }

    private static Feather icon(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Feather.CHECK_CIRCLE;
            case ATTENTION -> Feather.INFO;
            case FAILURE -> Feather.ALERT_TRIANGLE;
        };
    }

    private static void reveal(HBox strip, boolean shown) {
        strip.setVisible(shown);
        strip.setManaged(shown);
    }
}

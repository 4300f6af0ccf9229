package org.trigpoint.desktop.people;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trigpoint.desktop.control.Choice;
import org.trigpoint.desktop.control.Copies;
import org.trigpoint.desktop.control.Desk;
import org.trigpoint.desktop.control.FigurePane;
import org.trigpoint.desktop.control.FigureView;
import org.trigpoint.desktop.control.Icon;
import org.trigpoint.desktop.control.Invitation;
import org.trigpoint.desktop.control.Page;
import org.trigpoint.desktop.control.Screen;
import org.trigpoint.desktop.people.PeopleAnswer.Seeing;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Scope;
import org.trigpoint.figure.CountBars;
import org.trigpoint.model.MissingReason;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.SubjectView.TableView;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The subjects on the left; of the chosen one what it says, its tables, a picture and what to know on the right. Small
/// counts are withheld until somebody asks for them, which is noted.
public final class PeopleView implements Screen {
    private static final double WITH_PICTURE = .56;
    private static final double WITHOUT_PICTURE = .76;

    private final Page page = new Page(Destination.PEOPLE);
    private final PeopleViewModel model;
    private final Invitation nothing = new Invitation(Feather.USERS, "");
    private final SubjectGrid grid;
    private final WordsPanel sentences = new WordsPanel("What it says", "subject-sentences").low();
    private final WordsPanel notes = new WordsPanel("What to know", "subject-notes");
    private final FigureView figure = new FigureView();
    private final FigurePane picture;
    private final SplitPane upper = new SplitPane();
    private final SplitPane below = new SplitPane();
    private final Label warning = new Label("Small counts and single cases are shown, for those who work on them alone:"
            + " not for publication. This look was noted in the workspace.");
    private final ToggleButton reveal = new ToggleButton("Show small _counts", Icon.of(Feather.EYE));

    private final ToggleButton form = new ToggleButton("_Form and scores", Icon.of(Feather.EDIT));
    private final RegisterModel register;
    private final RegisterPane registerPane;

    /// The screen of the open workspace.
    public PeopleView(Desk desk) {
        model = new PeopleViewModel(desk.session());
        grid = new SubjectGrid(nothing, desk.session().inquiry());
        register = new RegisterModel(desk.session(), model::guard);
        registerPane = new RegisterPane(register);
        Button bring = new Button("_Import files …");
        bring.setId("people-import");
        bring.setOnAction(_ -> {
            desk.session().navigation().go(Destination.DATA);
            desk.session().offer(desk.files().filesToImport());
        });
        nothing.behind(model.answer()).with(bring);
        picture = new FigurePane(figure, desk);
        upper.getItems().setAll(grid.table(), below);
        upper.setOrientation(Orientation.VERTICAL);
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox right = new VBox(sentences, warning, choices(), registerPane, upper);
        right.getStyleClass().add("stack");
        right.setMinWidth(480);
        SplitPane split = new SplitPane(new SubjectList(model), right);
        split.setDividerPositions(.22);
        SplitPane.setResizableWithParent(split.getItems().getFirst(), false);
        page.setCenter(split);
        page.setActions(copy());
        tie();
    }

    private HBox choices() {
        Choice<TableView> table = new Choice<>("_Table", model.tables(), TableView::title);
        table.box().setId("subject-tables");
        table.box().setPrefWidth(380);
        table.bind(model.tableProperty());
        reveal.setId("reveal");
        reveal.setMinWidth(ToggleButton.USE_PREF_SIZE);
        reveal.setTooltip(new Tooltip("Show counts that are withheld because they are small, and the single cases of a"
                + " register. The workspace notes when this was done, and of what."));
        reveal.setOnAction(_ -> {
            if (reveal.isSelected()) {
                model.reveal();
            } else {
                model.guard();
            }
        });
        form.setId("form");
        form.setMinWidth(ToggleButton.USE_PREF_SIZE);
        form.setTooltip(new Tooltip("Change the questions and weights that score the cases, and enter an assessment"));
        form.managedProperty().bind(form.visibleProperty());
        form.visibleProperty().bind(register.registerProperty().isNotNull());
        registerPane.visibleProperty().bind(form.selectedProperty().and(form.visibleProperty()));
        HBox choices = new HBox(table, reveal, form);
        choices.getStyleClass().add("choices");
        return choices;
    }

    private Button copy() {
        Button copy = new Button("Copy _all tables", Icon.of(Feather.COPY));
        copy.setId("copy-subject");
        copy.setTooltip(new Tooltip("Copy every table of the subject, with headings, to paste into a spreadsheet"));
        copy.setOnAction(
                _ -> Copies.toClipboard(String.join("\n\n", model.tables().stream().map(PeopleView::text).toList())));
        return copy;
    }

    private static String text(TableView view) {
        List<String> headings = Stream.concat(view.labels().stream(), view.headings().stream()).toList();
        return view.title() + "\n" + Copies.text(headings, view.lines()
                .stream()
                .map(line -> Stream.concat(line.labels().stream(), line.figures().stream().map(SubjectGrid::text))
                        .toList())
                .toList());
    }

    private void tie() {
        warning.getStyleClass().add("attention");
        warning.setWrapText(true);
        warning.setMinHeight(Label.USE_PREF_SIZE);
        warning.setMaxWidth(Double.MAX_VALUE);
        warning.managedProperty().bind(warning.visibleProperty());
        warning.visibleProperty().bind(model.seeingProperty().isEqualTo(Seeing.REVEALED));
        model.seeingProperty().subscribe(seeing -> reveal.setSelected(seeing == Seeing.REVEALED));
        model.tableProperty().subscribe(this::tabulate);
        model.chosenProperty().subscribe(line -> register.show(line == null ? null : line.id()));
        model.answer().valueProperty().subscribe(this::say);
        model.answer().refusalProperty().subscribe(why -> {
            if (!why.isEmpty()) {
                nothing.say(why);
            }
        });
    }

    private void tabulate(@Nullable TableView table) {
        grid.fill(table, table == null ? null : model.source(table));
        show(table == null ? Optional.empty() : SubjectPicture.of(table));
        notes();
    }

    /// A table without a picture leaves its room to the rows.
    private void show(Optional<CountBars> bars) {
        figure.figureProperty().set(bars.orElse(null));
        if (bars.isPresent()) {
            below.getItems().setAll(picture, notes);
            below.setDividerPositions(.6);
        } else {
            below.getItems().setAll(notes);
        }
        upper.setDividerPositions(bars.isPresent() ? WITH_PICTURE : WITHOUT_PICTURE);
    }

    private void say(@Nullable PeopleAnswer answer) {
        SubjectView view = answer == null ? null : answer.view();
        SubjectLine chosen = model.chosenProperty().get();
        page.answerProperty().set(chosen == null ? "" : chosen.title());
        sentences.say(view == null ? List.of() : view.sentences());
        reveal.setDisable(view == null);
        if (answer != null && view == null && chosen != null) {
            nothing.say(Wanted.of(chosen));
        }
        notes();
    }

    private void notes() {
        PeopleAnswer answer = model.answer().valueProperty().get();
        TableView table = model.tableProperty().get();
        notes.say(Stream.concat(table == null ? Stream.empty() : table.notes().stream(),
                answer == null || answer.view() == null ? Stream.empty() : answer.view().notes().stream())
                .map(note -> note.replace(MissingReason.SUPPRESSED.shorthand() + ":", "Suppressed:"))
                .toList());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void show(Scope scope) {
        model.show(scope);
    }
}

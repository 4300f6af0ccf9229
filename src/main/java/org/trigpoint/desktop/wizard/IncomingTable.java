package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.TablePreview;
import org.trigpoint.intake.check.ColumnGuess;
import org.trigpoint.intake.layout.Context;
import org.trigpoint.intake.layout.Headings;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.layout.Shelf;
import org.trigpoint.model.Dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// One table of the files offered, and how it is to be read.
final class IncomingTable {
    private static final int SAMPLES = 5;

    private final Origin origin;
    private final TablePreview preview;
    private final List<Layout> layouts;
    private final BooleanProperty included = new SimpleBooleanProperty();
    private final IntegerProperty headingRow = new SimpleIntegerProperty();
    private final ObjectProperty<@Nullable ReadAs> readAs = new SimpleObjectProperty<>();
    private final ObjectProperty<Dataset> dataset = new SimpleObjectProperty<>(Dataset.CRIME);
    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<IncomingColumn> columns = FXCollections.observableArrayList();

    /// @param layouts all layouts it may be read with
    IncomingTable(Origin origin, TablePreview preview, List<Layout> layouts) {
        this.origin = origin;
        this.preview = preview;
        this.layouts = layouts;
        headingRow.set(preview.headingRow());
        Optional<Layout> found = layouts.stream().filter(l -> l.id().equals(preview.layout())).findFirst();
        included.set(found.isPresent());
        readAs.set(found.<ReadAs>map(l -> new ReadAs.Known(l.id(), l.title())).orElseGet(ReadAs.Described::new));
        found.ifPresent(layout -> dataset.set(layout.dataset()));
        name.set(suggestedName());
        describe();
        headingRow.subscribe((_, _) -> {
            readAs.set(new ReadAs.Described());
            describe();
        });
        readAs.subscribe((_, _) -> describe());
    }

    private String suggestedName() {
        String file = preview.file().substring(preview.file().lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String plain = dot > 0 ? file.substring(0, dot) : file;
        return name().isEmpty() ? plain : plain + " " + name();
    }

    /// The name of the sheet, and of the table where the sheet holds several; empty where there is neither.
    private String name() {
        return origin.company() == Origin.Company.ALONE ? preview.sheet() : preview.asked();
    }

    /// What a reading of this table alone asks for; `null` for the whole file.
    @Nullable
    String asked() {
        return name().isEmpty() ? null : name();
    }

    /// The row of the headings, or the lowest of them, as a spreadsheet program numbers it.
    long headingNumber() {
        return headingRow.get() < preview.rows().size() ? preview.rows().get(headingRow.get()).number() : 0;
    }

    /// Fills the columns with what is known or guessed of each.
    private void describe() {
        List<String> headings = preview.headingsIn(headingRow.get());
        Optional<Match> match = layout().flatMap(layout -> Shelf.match(layout, new Headings(headings),
                new Context(List.of(preview.sheet(), preview.file()), true)));
        List<IncomingColumn> now = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            IncomingColumn.Guess guess = match.map(found -> known(found, at)).orElseGet(() -> guessed(at));
            now.add(new IncomingColumn(headings.get(i), preview.valuesBelow(headingRow.get(), i, SAMPLES), guess));
        }
        now.forEach(column -> column.useProperty().subscribe((_, _) -> own()));
        columns.setAll(now);
    }

    private void own() {
        if (readAs.get() instanceof ReadAs.Known) {
            List<IncomingColumn> described = List.copyOf(columns);
            readAs.set(new ReadAs.Described());
            columns.setAll(described);
        }
    }

    private static IncomingColumn.Guess known(Match match, int at) {
        for (Match.Column column : match.columns()) {
            if (column.index() == at) {
                return new IncomingColumn.Guess(ColumnUse.of(column.field().role()), 1, "the layout says so");
            }
        }
        boolean extra = match.extras().stream().anyMatch(column -> column.index() == at);
        return new IncomingColumn.Guess(extra ? ColumnUse.of(Role.EXTRA)
                : ColumnUse.LEFT_OUT, 1, "");
    }

    private IncomingColumn.Guess guessed(int at) {
        return preview.columns()
                .stream()
                .filter(guess -> guess.index() == at)
                .findFirst()
                .map(IncomingTable::guess)
                .orElseGet(() -> new IncomingColumn.Guess(ColumnUse.LEFT_OUT, 0, ""));
    }

    private static IncomingColumn.Guess guess(ColumnGuess guess) {
        return guess.heading().isEmpty()
                ? new IncomingColumn.Guess(ColumnUse.LEFT_OUT, 0, "")
                : new IncomingColumn.Guess(ColumnUse.of(guess.role()), guess.confidence(), guess.reason());
    }

    /// What a reading of the first rows alone cannot tell: that columns without a heading hold values; empty where none does.
    Optional<String> unheaded() {
        List<String> places = preview.unheadedBelow(headingRow.get())
                .stream()
                .filter(column -> column >= columns.size()
                        || columns.get(column).useProperty().get().equals(ColumnUse.LEFT_OUT))
                .map(column -> String.valueOf(column + 1))
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(places.size() == 1
                ? "Column " + places.getFirst()
                        + " of the table holds values but has no heading: they are not read. To keep"
                        + " them, give it a heading in the file."
                : "Columns " + String.join(", ", places) + " of the table hold values but have no heading: they are not"
                        + " read. To keep them, give each a heading in the file.");
    }

    private Optional<Layout> layout() {
        return readAs.get() instanceof ReadAs.Known known
                ? layouts.stream().filter(layout -> layout.id().equals(known.id())).findFirst()
                : Optional.empty();
    }

    /// The layout described; empty when a known one is used.
    Optional<LayoutDraft> draft() {
        if (readAs.get() instanceof ReadAs.Known) {
            return Optional.empty();
        }
        boolean references = columns.stream()
                .anyMatch(column -> column.useProperty()
                        .get()
                        .equals(
                                ColumnUse.of(Role.REFERENCE)));
        return Optional.of(new LayoutDraft(LayoutDraft.id(name.get()), name.get().strip(), dataset.get(), references,
                columns.stream()
                        .filter(column -> !column.heading().isBlank())
                        .map(column -> new LayoutDraft.DraftColumn(column.heading(),
                                column.useProperty().get().role(), column.useProperty().get().kept()))
                        .toList()));
    }

    /// The id of the layout it is read with.
    String layoutId() {
        return readAs.get() instanceof ReadAs.Known known ? known.id() : LayoutDraft.id(name.get());
    }

    /// The file, with the entry of a zip.
    String file() {
        return preview.file();
    }

    /// Whether it is one of the files in an archive, which are imported in one go.
    boolean isInArchive() {
        return preview.file().indexOf('/') >= 0;
    }

    /// What is still missing for the table to be read, as a sentence; empty when nothing is.
    String missing() {
        if (readAs.get() instanceof ReadAs.Known) {
            return "";
        }
        List<Role> roles = columns.stream()
                .map(column -> column.useProperty().get())
                .filter(ColumnUse::means)
                .map(ColumnUse::role)
                .toList();
        if (name.get().isBlank()) {
            return "Give the layout a name, so that it is known next time.";
        }
        boolean dated = roles.contains(Role.DATE) || roles.contains(Role.YEAR);
        boolean area = roles.contains(Role.AREA_CODE)
                && (roles.contains(Role.VALUE) || roles.contains(Role.WITHIN_CODE) || roles.contains(Role.WITHIN_NAME)
                        || roles.contains(Role.AREA_NAME));
        return dated || area ? "" : "Say which column holds the date, or the code and the value of an area.";
    }

    Path path() {
        return origin.path();
    }

    TablePreview preview() {
        return preview;
    }

    /// The file, with its sheet where it has one.
    String source() {
        return name().isEmpty() ? preview.file() : preview.file() + " · " + name();
    }

    boolean isIncluded() {
        return included.get();
    }

    BooleanProperty includedProperty() {
        return included;
    }

    IntegerProperty headingRowProperty() {
        return headingRow;
    }

    ObjectProperty<@Nullable ReadAs> readAsProperty() {
        return readAs;
    }

    ObjectProperty<Dataset> datasetProperty() {
        return dataset;
    }

    /// The name that a layout of the analyst's own is saved under.
    StringProperty nameProperty() {
        return name;
    }

    ObservableList<IncomingColumn> columns() {
        return columns;
    }
}

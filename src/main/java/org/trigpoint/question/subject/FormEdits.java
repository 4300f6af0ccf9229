package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.subject.FormDefinition.Question;
import org.trigpoint.task.PrivateFolder;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.TableReport;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Changes the form of a register, and enters assessments by hand. An assessment becomes a batch like that of any file, so
/// that it is taken back like one.
public final class FormEdits {
    private static final Map<String, List<String>> LAYOUTS = Map.of("households",
            List.of("household-register", "Household ref"), "asb-cases",
            List.of("asb-risk-assessments", "ASB case ref"));

    private final Workspace workspace;
    private final String id;

    /// @param workspace open for writing
    /// @param id `households` or `asb-cases`
    /// @throws RefusedException when it is neither
    public FormEdits(Workspace workspace, String id) {
        if (!LAYOUTS.containsKey(id)) {
            throw new RefusedException(id + " has no register of cases; there are households and asb-cases");
        }
        this.workspace = workspace;
        this.id = id;
    }

    /// The form as it holds now.
    public FormDefinition form() {
        return Definitions.read(workspace, id, FormDefinition.class);
    }

    /// The questions that cases are scored on now: those of the form, or of one without any, the columns of whole numbers.
    public List<Question> questions() {
        Dataset dataset = Dataset.of(form().dataset()).orElseThrow();
        return FormSubject.questionsOf(form(), workspace.store().records().of(dataset));
    }

    /// Adds a question, or changes the one of its column. A form without questions takes over those it had been scored on.
    ///
    /// @throws RefusedException when it has no column, a weight below 0 or no scale
    public void put(Question question) {
        if (question.column().isBlank() || !(question.weight() >= 0 && question.weight() <= 100)
                || question.highest() < 1 || question.highest() > 100) {
            throw new RefusedException("a question has a column, a weight from 0 to 100 and a highest answer from 1 to"
                    + " 100; this is '" + question.column() + "' with " + question.weight() + " and "
                    + question.highest());
        }
        List<Question> changed = new ArrayList<>(questions());
        int at = changed.stream().map(Question::column).toList().indexOf(question.column());
        if (at < 0) {
            changed.add(question);
        } else {
            changed.set(at, question);
        }
        keep(form().with(changed, form().bands()));
    }

    /// Takes a question off the form.
    ///
    /// @throws RefusedException when there is none of the column
    public void drop(String column) {
        List<Question> changed = new ArrayList<>(questions());
        if (!changed.removeIf(question -> question.column().equalsIgnoreCase(column.strip()))) {
            throw new RefusedException("there is no question '" + column.strip() + "'; there are "
                    + String.join(", ", questions().stream().map(Question::column).toList()));
        }
        keep(form().with(changed, form().bands()));
    }

    /// Sets the bands of the score, the lowest first; none to go without.
    ///
    /// @throws RefusedException when one ends before it begins, or two overlap
    public void bands(List<Bands.Band> bands) {
        int next = Integer.MIN_VALUE;
        for (Bands.Band band : bands) {
            if (band.name().isBlank() || band.to() < band.from() || band.from() < next) {
                throw new RefusedException("bands have names and follow each other; '%s' goes from %d to %d"
                        .formatted(band.name(), band.from(), band.to()));
            }
            next = band.to() + 1;
        }
        keep(form().with(form().questions(), bands));
    }

    private void keep(FormDefinition form) {
        workspace.store().beforeChange();
        Definitions.change(workspace, id, form);
    }

    /// Goes back to a form as it was.
    public void restore(FormDefinition form) {
        keep(form);
    }

    /// Enters an assessment.
    ///
    /// @return the number of its batch
    /// @throws RefusedException when it names no case, answers what the form does not ask or not on its scale, or is due for
    ///     review before it was made
    public long assess(Assessment assessment) {
        check(assessment);
        String name = "Entered by hand " + assessment.day() + ".csv";
        try (PrivateFolder folder = PrivateFolder.make()) {
            Path file = Files.writeString(folder.path().resolve(name), csv(assessment));
            for (TableReport report : workspace.importFile(file, ImportOptions.byLayout(layout().getFirst()),
                    Progress.NONE)) {
                if (report instanceof TableReport.Read read && read.batch() != null) {
                    return read.batch();
                }
                if (report instanceof TableReport.Refused refused) {
                    throw new RefusedException(refused.reason());
                }
            }
            throw new RefusedException("the assessment could not be read back");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> layout() {
        return LAYOUTS.getOrDefault(id, List.of());
    }

    private void check(Assessment assessment) {
        if (assessment.reference().isBlank()) {
            throw new RefusedException("an assessment needs the reference of its case");
        }
        if (assessment.review() != null && assessment.review().isBefore(assessment.day())) {
            throw new RefusedException("the review on %s would come before the assessment on %s"
                    .formatted(assessment.review(), assessment.day()));
        }
        Map<String, Integer> scales = questions().stream()
                .collect(Collectors.toMap(Question::column, Question::highest, Math::max));
        assessment.answers().forEach((column, answer) -> {
            Integer highest = scales.get(column);
            if (highest == null) {
                throw new RefusedException("the form does not ask '" + column + "'; it asks "
                        + String.join(", ", questions().stream().map(Question::column).toList()));
            }
            if (answer < 0 || answer > highest) {
                throw new RefusedException(column + " is answered from 0 to " + highest + ", not " + answer);
            }
        });
    }

    private String csv(Assessment assessment) {
        List<String> columns = assessment.answers().keySet().stream().sorted().toList();
        Stream<String> headings = Stream.concat(
                Stream.of(layout().getLast(), "Date assessed", "Review date", "Lead agency", "Status"),
                columns.stream());
        Stream<String> cells = Stream.concat(
                Stream.of(assessment.reference().strip(), assessment.day().toString(),
                        assessment.review() == null ? "" : assessment.review().toString(),
                        assessment.agency().isBlank() ? "Not stated" : assessment.agency().strip(),
                        assessment.closed() ? "Closed" : "Open"),
                columns.stream().map(column -> String.valueOf(assessment.answers().get(column))));
        return line(headings) + line(cells);
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(",", "", "\n"));
    }

    /// A title from a column: "substance misuse" is "Substance misuse".
    public static String title(String column) {
        return column.isEmpty() ? "" : column.substring(0, 1).toUpperCase(Locale.UK) + column.substring(1);
    }
}

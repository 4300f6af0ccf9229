package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.Intake;
import org.trigpoint.intake.PreviewVisitor;
import org.trigpoint.intake.TablePreview;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.SavedLayouts;
import org.trigpoint.model.Category;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.output.AtomicFile;
import org.trigpoint.workspace.UserFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists layouts, drafts one for a file nobody has seen, and saves one that was put right.
@Command(name = "layouts", description = {"Lists the layouts that files are compared with.",
    "For a file that none fits: --draft FILE --out LAYOUT.json guesses what its columns mean; put the file right in any "
            + "editor, then --save LAYOUT.json keeps it for every import from then on."})
final class LayoutsCommand extends ReportingCommand {
    private static final int SAMPLES_SHOWN = 3;

    @Option(names = "--draft", paramLabel = "FILE", description = "Guess what the columns of this file mean, with a confidence from 0 to 1 for each.")
    @Nullable
    Path draft;

    @Option(names = "--out", paramLabel = "LAYOUT", description = "Write the guess as a layout file.")
    @Nullable
    Path out;

    @Option(names = "--dataset", paramLabel = "D", converter = DatasetConverter.class, description = "What the rows of the file are, or what --map is about; crime where left out.")
    Dataset dataset = Dataset.CRIME;

    @Option(names = "--save", paramLabel = "LAYOUT", description = "Keep this layout file for every import from now on.")
    @Nullable
    Path save;

    @Option(names = "--remove", paramLabel = "ID", description = "Forget a layout that was saved.")
    @Nullable
    String remove;

    @Option(names = "--map", paramLabel = "WORDS=CATEGORY", description = "Give a supplier's words a category of the data set, for every import from now on.")
    List<String> maps = new ArrayList<>();

    @Option(names = "--unmap", paramLabel = "WORDS", description = "Take such a category back: the words mean again what the layouts say.")
    List<String> unmaps = new ArrayList<>();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() {
        UserFolder folder = UserFolder.ofUser();
        if (draft != null) {
            return draft(draft, folder);
        }
        if (save != null) {
            console().note("saved as '" + folder.layouts().save(save).id() + "'");
            return 0;
        }
        if (remove != null) {
            return remove(remove, folder.layouts());
        }
        if (!maps.isEmpty() || !unmaps.isEmpty()) {
            maps.forEach(map -> map(map, folder));
            unmaps.forEach(words -> unmap(words, folder));
            return 0;
        }
        list(folder.layouts().load());
        return 0;
    }

    private void list(List<Layout> saved) {
        OutputTable table = new OutputTable().columns("id", "title", "dataset", "kind", "origin");
        Set<String> own = new HashSet<>();
        for (Layout layout : saved) {
            own.add(layout.id());
            table.row(layout.id(), layout.title(), layout.dataset().id(), layout.kind().id(), "saved");
        }
        for (Layout layout : Intake.shipped().layouts()) {
            if (!own.contains(layout.id())) {
                table.row(layout.id(), layout.title(), layout.dataset().id(), layout.kind().id(), "shipped");
            }
        }
        print(table);
    }

    private int remove(String id, SavedLayouts saved) {
        if (!saved.remove(id)) {
            throw new RefusedException("there is no saved layout '" + id + "'");
        }
        return 0;
    }

    private void map(String map, UserFolder folder) {
        int equals = map.lastIndexOf('=');
        if (equals < 1 || equals == map.length() - 1) {
            throw new RefusedException("'" + map + "' is not a mapping; write WORDS=CATEGORY");
        }
        folder.categories().put(map.substring(0, equals), new Category(dataset, map.substring(equals + 1).strip()));
    }

    private void unmap(String words, UserFolder folder) {
        if (!folder.categories().remove(words, dataset)) {
            throw new RefusedException("the words '" + words + "' were given no category in " + dataset.title());
        }
    }

    private int draft(Path file, UserFolder folder) {
        List<TablePreview> previews = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Intake.shipped().with(folder.layouts().load()).preview(file, reading.with(null), new PreviewVisitor() {
            @Override
            public void preview(TablePreview preview) {
                previews.add(preview);
            }

            @Override
            public void refused(String name, String sheet, String reason) {
                refused.add(name + (sheet.isEmpty() ? "" : " [" + sheet + "]") + ": " + reason);
            }
        }, console().progress());
        refused.forEach(console()::note);
        if (previews.isEmpty()) {
            throw new RefusedException(file.getFileName() + " holds no table to describe");
        }
        TablePreview preview = previews.getFirst();
        show(preview);
        if (previews.size() > 1) {
            console().note("the first of " + previews.size() + " tables is shown; --sheet names another: "
                    + previews.stream()
                            .skip(1)
                            .map(TablePreview::asked)
                            .map(name -> "'" + name + "'")
                            .collect(Collectors.joining(", ")));
        }
        if (out != null) {
            write(out, GuessedLayout.of(preview, id(file), dataset).toJson());
        }
        return 0;
    }

    private void show(TablePreview preview) {
        OutputTable table = new OutputTable().columns("column", "heading", "meaning", "confidence", "reason", "sample");
        preview.columns()
                .forEach(guess -> table.row(guess.index() + 1, guess.heading(), guess.role().id(),
                        String.format(Locale.ROOT, "%.2f", guess.confidence()),
                        guess.reason(), String.join(" | ", guess.sample().stream().limit(SAMPLES_SHOWN).toList())));
        print(table);
        String layout = preview.layout();
        console().note(layout == null
                ? "No layout fits. Its headings stand in row " + preview.rows().get(preview.headingRow()).number() + "."
                : "The layout '" + layout + "' fits.");
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceAll("\\.[a-z0-9]+$", "");
        String id = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "my-layout" : id.substring(0, Math.min(id.length(), 60));
    }

    private static void write(Path file, String json) {
        try {
            AtomicFile.write(file, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new RefusedException("the layout could not be written to " + file.getFileName(), e);
        }
    }
}

package org.trigpoint.assessment;

import org.trigpoint.model.RefusedException;
import org.trigpoint.model.ReportFile;
import org.trigpoint.question.subject.SubjectQuestion;
import org.trigpoint.question.subject.Subjects;
import org.trigpoint.statistics.disclosure.Published;
import org.trigpoint.statistics.disclosure.Shown;
import org.trigpoint.statistics.disclosure.Sum;
import org.trigpoint.workspace.Workspace;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The public editions that a workspace has given out: what each showed, so that the next is safe beside them. Kept in
/// the workspace as lines of text with tabs, compressed: `edition` and its name; `shown` with a number, `~` before a
/// rounded one, or `-` for a withheld one; `place` with position, table, column, row and which row; `sum` with the
/// position of a total and of its parts. Only what the public saw is in it.
public final class PublicEditions {
    private static final String FILE = "public-editions";

    private PublicEditions() {}

    /// Every public edition so far, the oldest first: of documents by their period, of subjects by the subject's id.
    public static List<Published> of(Workspace workspace) {
        return workspace.reportNotes().file(FILE).map(file -> read(file.content())).orElse(List.of());
    }

    /// Those of whole documents, which know nothing of the subjects in them.
    static List<Published> ofDocuments(Workspace workspace) {
        Set<String> subjects = Subjects.ALL.stream().map(SubjectQuestion::id).collect(Collectors.toSet());
        return of(workspace).stream().filter(edition -> !subjects.contains(edition.name())).toList();
    }

    /// Adds some; nothing happens with one that was given out before.
    ///
    /// @throws RefusedException when nothing can be kept, since another program has the workspace
    public static void add(Workspace workspace, List<Published> editions) {
        workspace.readOnlyBecause().ifPresent(reason -> {
            throw new RefusedException("A public edition is noted in the workspace, so that the next one is safe beside"
                    + " it, and this workspace can only be read: " + reason);
        });
        List<Published> all = new ArrayList<>(of(workspace));
        List<Published> fresh = editions.stream().filter(edition -> !all.contains(edition)).toList();
        if (!fresh.isEmpty()) {
            all.addAll(fresh);
            workspace.reportNotes().keep(FILE, new ReportFile(FILE, write(all)));
        }
    }

    /// Makes a new workspace know what an earlier one gave out, whose place it takes.
    public static void carry(Workspace earlier, Workspace later) {
        earlier.reportNotes().file(FILE).ifPresent(file -> later.reportNotes().keep(FILE, file));
    }

    static byte[] write(List<Published> editions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8))) {
            for (Published edition : editions) {
                line(out, "edition", edition.name());
                edition.shown().forEach(shown -> line(out, "shown", text(shown)));
                edition.places()
                        .forEach(place -> line(out, "place", "" + place.position(), place.table(), place.heading(),
                                place.label(), "" + place.nth()));
                edition.sums()
                        .forEach(sum -> line(out, "sum", "" + sum.total(),
                                sum.parts().stream().map(String::valueOf).collect(Collectors.joining(" "))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void line(PrintWriter out, String... fields) {
        out.print(Stream.of(fields).map(field -> field.replaceAll("[\\t\\r\\n]", " ")).collect(Collectors.joining("\t"))
                + "\n");
    }

    private static String text(Shown shown) {
        return switch (shown) {
            case Shown.Exact(long count) -> Long.toString(count);
            case Shown.Rounded(long count) -> "~" + count;
            case Shown.Withheld _, Shown.Masked _, Shown.Fewer _ -> "-";
        };
    }

    static List<Published> read(byte[] bytes) {
        List<Reading> editions = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(bytes)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split("\t", -1);
                if (fields[0].equals("edition")) {
                    editions.add(new Reading(fields[1]));
                } else {
                    editions.getLast().take(fields);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return editions.stream().map(Reading::edition).toList();
    }

    /// One edition under way.
    private record Reading(String name, List<Published.Place> places, List<Shown> shown, List<Sum> sums) {
        Reading(String name) {
            this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void take(String[] fields) {
            switch (fields[0]) {
                case "shown" -> shown.add(shown(fields[1]));
                case "place" -> places.add(new Published.Place(fields[2], fields[3], fields[4],
                        Integer.parseInt(fields[5]), Integer.parseInt(fields[1])));
                case "sum" -> sums.add(new Sum(Integer.parseInt(fields[1]),
                        Stream.of(fields[2].split(" ")).map(Integer::valueOf).toList()));
                default -> throw new IllegalStateException("no line of a public edition: " + fields[0]);
            }
        }

        private static Shown shown(String text) {
            if (text.equals("-")) {
                return new Shown.Withheld();
            }
            return text.startsWith("~")
                    ? new Shown.Rounded(Long.parseLong(text.substring(1)))
                    : new Shown.Exact(Long.parseLong(text));
        }

        Published edition() {
            return new Published(name, places, shown, sums);
        }
    }
}

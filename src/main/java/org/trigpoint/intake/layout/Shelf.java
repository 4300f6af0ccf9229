package org.trigpoint.intake.layout;

import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All layouts that the program knows. Immutable and safe to share between threads.
public final class Shelf {
    private static final String INDEX = "index.txt";
    private final List<Layout> layouts;
    private final Vocabulary vocabulary;

    public Shelf(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
        this.vocabulary = new Vocabulary(layouts);
    }

    /// The layouts shipped with the program, in the order of their index. They are read once, when first wanted.
    public static Shelf shipped() {
        return Shipped.SHELF;
    }

    private static final class Shipped {
        static final Shelf SHELF = read();
    }

    private static Shelf read() {
        List<Layout> layouts = new ArrayList<>();
        for (String name : resource(INDEX).lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            layouts.add(LayoutFile.parse(resource(name), name));
        }
        return new Shelf(layouts);
    }

    private static String resource(String name) {
        try (InputStream in = Shelf.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the layout " + name + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All layouts.
    public List<Layout> layouts() {
        return layouts;
    }

    /// The same with more layouts, which come before these when a table fits both equally well.
    public Shelf with(List<Layout> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Layout> all = new ArrayList<>(more);
        all.addAll(layouts);
        return new Shelf(all);
    }

    /// The same layouts, each keeping columns of free text.
    public Shelf keepingFreeText() {
        return new Shelf(layouts.stream().map(Layout::keepingFreeText).toList());
    }

    /// The same layouts with more rules of categories, each for the layouts of its data set.
    public Shelf withRules(List<CategoryRule> rules) {
        return rules.isEmpty() ? this : new Shelf(layouts.stream().map(layout -> layout.withRules(rules)).toList());
    }

    /// The layout of an id.
    ///
    /// @throws RefusedException when there is none
    public Layout layout(String id) {
        return layouts.stream()
                .filter(layout -> layout.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException("there is no layout '" + id + "'; known are "
                                + String.join(", ", layouts.stream().map(Layout::id).toList())));
    }

    /// What a heading may mean, with how much speaks for each meaning: 1 where a layout expects it so, less where it is a
    /// word that layouts use vaguely.
    public Map<Role, Double> meanings(String heading) {
        return vocabulary.meanings(heading);
    }

    /// The layout that fits a row of headings best: the one that requires and finds the most columns.
    public Optional<Match> match(Headings headings, Context context) {
        if (!vocabulary.knows(headings)) {
            return Optional.empty();
        }
        return layouts.stream()
                .flatMap(layout -> match(layout, headings, context).stream())
                .max(Comparator.comparingInt(Match::score));
    }

    /// The layout that nearly fits a row of headings: of those that lack one thing they require and have two others or more,
    /// the one that knows most columns.
    public Optional<NearMiss> nearest(Headings headings, Context context) {
        return layouts.stream()
                .flatMap(layout -> new Matcher(layout, headings, context).nearMiss().stream())
                .filter(miss -> miss.lacking().size() == 1 && miss.layout().requires().size() > 2)
                .max(Comparator.comparingInt(NearMiss::known));
    }

    /// What a layout lacks to fit a row of headings; empty when it fits, or knows hardly a column.
    public static Optional<NearMiss> nearMiss(Layout layout, Headings headings, Context context) {
        return new Matcher(layout, headings, context).nearMiss();
    }

    /// One layout laid over a row of headings; empty when something it requires is not there.
    public static Optional<Match> match(Layout layout, Headings headings, Context context) {
        return new Matcher(layout, headings, context).match();
    }
}

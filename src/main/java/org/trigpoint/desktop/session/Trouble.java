package org.trigpoint.desktop.session;

import org.trigpoint.figure.NumberText;
import org.trigpoint.workspace.Safekeeping.Saved;

import java.util.List;
import java.util.regex.Pattern;

/// Says what is wrong with a workspace as the screen says it: without the commands that a terminal would be told.
final class Trouble {
    private static final Pattern COMMAND = Pattern.compile("(;[^;]*|[.] )'trigpoint .*", Pattern.DOTALL);

    private Trouble() {}

    static boolean isDamage(String words) {
        return words.contains(" is damaged");
    }

    /// The first part of a refusal, up to where it names a command.
    static String words(String refusal) {
        return COMMAND.matcher(refusal).replaceFirst(".");
    }

    /// What a rescue brought, as a sentence.
    static String saved(List<Saved> saved) {
        long before = saved.stream().mapToLong(Saved::before).sum();
        long read = saved.stream().mapToLong(Saved::readable).sum();
        return NumberText.of(read) + " of " + NumberText.of(before) + " rows were saved from " + saved.size()
                + (saved.size() == 1 ? " batch" : " batches") + ". Import the files of what is missing again.";
    }
}
